import { listRequesterSessions, type RequesterSessionRow } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { isSessionAlive } from '#lib/domain/access/session-limits.ts'
import type { MySession } from '#lib/domain/requests/my-request.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { REQUESTER_SESSION } from '#lib/reads/requester-session.ts'

const shown = (proof: RequesterSessionRow['proof']) => (proof === 'subject-mail' ? 'mail' : proof)

/**
 * The sign-ins to one's request that still live, the latest used first (SR-070); none for anybody else. An agent and
 * the person they act for each see their own.
 */
export async function readMySessions(context: Context, sessionSecret: string | null): Promise<MySession[]> {
  const { db, actor, now } = context
  if (actor.type !== 'requester' || !sessionSecret) return []
  const mine = hashSecret(sessionSecret)
  const rows = await listRequesterSessions(db.read, actor.requestId)
  const isSubject = rows.find(({ idHash }) => idHash === mine)?.proof === 'subject-mail'
  return rows
    .filter((row) => (row.proof === 'subject-mail') === isSubject)
    .filter((row) => isSessionAlive(row, now, REQUESTER_SESSION).alive)
    .map(({ idHash, proof, lastSeenAt }) => ({ isThis: idHash === mine, proof: shown(proof), lastSeenAt }))
}
