import { appendAudit } from '#db/queries/audit.ts'
import { saveStaff } from '#db/queries/staff.ts'
import { deleteStaffSessionsOf } from '#db/queries/staff-sessions.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailAboutAccount } from '#lib/commands/steps/account-mail.ts'
import { demandFreshFactor } from '#lib/commands/steps/fresh-factor.ts'
import { handOver } from '#lib/commands/steps/hand-over.ts'
import {
  findManaged,
  type Managed,
  type SteppedUp,
  wouldLeaveNobody,
} from '#lib/commands/steps/managed-staff.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { demandTaker } from '#lib/commands/steps/work-taker.ts'
import { canHandle, type Role } from '#lib/domain/access/permissions.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Gives somebody another role. All their sessions end (SR-095, SR-097); the last administrator stays one. Under a role
 * that answers no requests, what they had in hand goes to `handTo`, or back to nobody.
 */
export async function changeRole(
  context: Context,
  input: Managed & { role: Role; handTo?: string | null },
): Promise<Result<SteppedUp>> {
  const { actor, now } = context
  const staff = await staffWhoMay(context, 'manage-staff')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findManaged(tx, input)
    if (!found.ok) return found
    const { role } = input
    if (role !== 'administrator' && (await wouldLeaveNobody(tx, found.value)))
      return failed('last-administrator')
    const work = { from: found.value.id, to: input.handTo ?? null }
    const taker = await demandTaker(tx, work)
    if (!taker.ok) return taker
    const fresh = await demandFreshFactor(context, tx, input)
    if (!fresh.ok) return fresh
    const saved = await saveStaff(tx, found.value, { role })
    if (!saved) return failed('stale-version')
    await deleteStaffSessionsOf(tx, saved.id)
    const payload = { staffId: saved.id, role }
    await appendAudit(tx, { at: instantText(now), actor, event: 'staff-role-changed', payload })
    if (!canHandle(role)) await handOver(context, tx, work)
    await mailAboutAccount(context, tx, saved, 'role')
    return ok({ sessionSecret: fresh.value })
  })
}
