import { findStaffSession, touchStaffSession } from '#db/queries/staff-sessions.ts'
import type { Context } from '#lib/commands/context.ts'
import type { Actor } from '#lib/domain/access/permissions.ts'
import { isSessionAlive, STAFF_SESSION } from '#lib/domain/access/session-limits.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { prolong } from '#lib/reads/prolong.ts'

/** The member of staff signed in with this cookie; null when it ended, or the person was disabled (SR-097). */
export async function readStaffSession(
  context: Context,
  secret: string | null,
): Promise<Extract<Actor, { type: 'staff' }> | null> {
  if (!secret) return null
  const { db, now } = context
  const found = await findStaffSession(db.read, hashSecret(secret))
  if (!found || found.person.disabledAt) return null
  const { session, person } = found
  const { alive, touch } = isSessionAlive(session, now, STAFF_SESSION)
  if (!alive) return null
  if (touch) await prolong(context, (tx) => touchStaffSession(tx, session.idHash, instantText(now)))
  return { type: 'staff', staffId: person.id, role: person.role }
}
