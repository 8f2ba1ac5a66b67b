import { listRequesterSessions } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { isSessionAlive } from '#lib/domain/access/session-limits.ts'
import type { MySession } from '#lib/domain/requests/my-request.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { REQUESTER_SESSION } from '#lib/reads/requester-session.ts'

/** The sign-ins to one's request that still live, the latest used first (SR-070); none for anybody else. */
export async function readMySessions(context: Context, sessionSecret: string | null): Promise<MySession[]> {
  const { db, actor, now } = context
  if (actor.type !== 'requester' || !sessionSecret) return []
  const mine = hashSecret(sessionSecret)
  const rows = await listRequesterSessions(db.read, actor.requestId)
  return rows
    .filter((row) => isSessionAlive(row, now, REQUESTER_SESSION).alive)
    .map(({ idHash, proof, lastSeenAt }) => ({ isThis: idHash === mine, proof, lastSeenAt }))
}
