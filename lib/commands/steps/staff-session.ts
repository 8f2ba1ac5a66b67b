import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { StaffRow } from '#db/queries/staff.ts'
import {
  deleteStaffSession,
  deleteStaffSessionsOf,
  insertStaffSession,
  renewStaffSession,
  type StaffSessionRow,
} from '#db/queries/staff-sessions.ts'
import type { Context } from '#lib/commands/context.ts'
import type { Factor } from '#lib/commands/steps/second-factor.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newSecret } from '#lib/platform/ids.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** How somebody proved who they are; `browser` is its name in words, for the list of their sign-ins. */
export type SignInFacts = {
  factor: Factor['factor'] | 'passkey' | 'provider'
  method: StaffSessionRow['method']
  browser: string | null
  previousSession: string | null
}

/** Signs somebody in with a session made anew; the one this browser had before ends (SR-094, SR-095). @returns the cookie's secret. */
export async function startStaffSession(
  { now }: Context,
  tx: Queries,
  person: Pick<StaffRow, 'id' | 'role'>,
  { factor, method, browser, previousSession }: SignInFacts,
): Promise<string> {
  const secret = newSecret()
  const at = instantText(now)
  if (previousSession) await deleteStaffSession(tx, hashSecret(previousSession))
  const session = { idHash: hashSecret(secret), staffId: person.id, createdAt: at, method, browser }
  await insertStaffSession(tx, { ...session, lastSeenAt: at, factorAt: at })
  const actor = { type: 'staff', staffId: person.id, role: person.role } as const
  await appendAudit(tx, { at, actor, event: 'staff-signed-in', payload: { factor } })
  return secret
}

/** Gives a session a new id after its person showed a factor (SR-095). @returns the cookie's new secret. */
export async function renewedSession({ now }: Context, tx: Queries, sessionSecret: string): Promise<string> {
  const secret = newSecret()
  const renewed = { idHash: hashSecret(secret), factorAt: instantText(now) }
  await renewStaffSession(tx, hashSecret(sessionSecret), renewed)
  return secret
}

/** After a change of one's own password or authenticator: this session gets a new id, all others end (SR-098). */
export async function keepOnlySession(
  context: Context,
  tx: Queries,
  person: Pick<StaffRow, 'id'>,
  sessionSecret: string,
): Promise<string> {
  const secret = await renewedSession(context, tx, sessionSecret)
  await deleteStaffSessionsOf(tx, person.id, hashSecret(secret))
  return secret
}
