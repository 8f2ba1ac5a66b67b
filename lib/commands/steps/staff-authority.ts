import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { type Actor, may, type Permission } from '#lib/domain/access/permissions.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

export type StaffActor = Extract<Actor, { type: 'staff' }>

/** The member of staff who acts, if they may; a refusal of one who is signed in is written down (SR-142). */
export async function staffWhoMay(context: Context, permission: Permission): Promise<Result<StaffActor>> {
  const { actor, db, now } = context
  if (actor.type !== 'staff') return failed('not-permitted')
  if (may(actor, permission)) return ok(actor)
  const payload = { permission }
  await db.transaction((tx) =>
    appendAudit(tx, { at: instantText(now), actor, event: 'access-denied', payload }),
  )
  return failed('not-permitted')
}
