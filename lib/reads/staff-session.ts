import { findStaffSession, touchStaffSession } from '#db/queries/staff-sessions.ts'
import type { Context } from '#lib/commands/context.ts'
import type { Actor } from '#lib/domain/access/permissions.ts'
import { isSessionAlive, STAFF_SESSION } from '#lib/domain/access/session-limits.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { prolong } from '#lib/reads/prolong.ts'

type StaffActor = Extract<Actor, { type: 'staff' }>

/** The member of staff signed in with this cookie; null when it ended, or the person was disabled (SR-097). */
export async function readStaffSession(context: Context, secret: string | null): Promise<StaffActor | null> {
  const found = await findAlive(context, secret)
  if (!found) return null
  const { actor, touch, idHash } = found
  if (touch) await prolong(context, (tx) => touchStaffSession(tx, idHash, instantText(context.now)))
  return actor
}

/** The same for what a page asks by itself: it does not count as use, so that an open page keeps nobody signed in. */
export async function readRestingSession(
  context: Context,
  secret: string | null,
): Promise<StaffActor | null> {
  return (await findAlive(context, secret))?.actor ?? null
}

async function findAlive({ db, now }: Context, secret: string | null) {
  if (!secret) return null
  const found = await findStaffSession(db.read, hashSecret(secret))
  if (!found || found.person.disabledAt) return null
  const { session, person } = found
  const { alive, touch } = isSessionAlive(session, now, STAFF_SESSION)
  const actor: StaffActor = { type: 'staff', staffId: person.id, role: person.role }
  return alive ? { actor, touch, idHash: session.idHash } : null
}
