import { listStaffSessions, type StaffSessionRow } from '#db/queries/staff-sessions.ts'
import type { Context } from '#lib/commands/context.ts'
import { isSessionAlive, STAFF_SESSION } from '#lib/domain/access/session-limits.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { sessionName } from '#lib/vault/staff-secrets.ts'

/** One place where somebody is signed in; `name` is good for ending it and nothing else. Instants are ISO text. */
export type OwnSession = Pick<StaffSessionRow, 'method' | 'browser' | 'createdAt' | 'lastSeenAt'> & {
  name: string
  isThis: boolean
}

/** Where one is signed in now, this browser first; null for anyone who is not at the desk. */
export async function readOwnSessions(
  { actor, db, keys, now }: Context,
  sessionSecret: string | null,
): Promise<OwnSession[] | null> {
  if (actor.type !== 'staff') return null
  const own = sessionSecret && hashSecret(sessionSecret)
  const rows = await listStaffSessions(db.read, actor.staffId)
  return rows
    .filter((row) => isSessionAlive(row, now, STAFF_SESSION).alive)
    .map(({ idHash, method, browser, createdAt, lastSeenAt }) => ({
      ...{ method, browser, createdAt, lastSeenAt },
      name: sessionName(keys, idHash),
      isThis: idHash === own,
    }))
    .toSorted((a, b) => Number(b.isThis) - Number(a.isThis) || b.lastSeenAt.localeCompare(a.lastSeenAt))
}
