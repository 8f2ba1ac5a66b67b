import { appendAudit } from '#db/queries/audit.ts'
import { saveStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { demandFreshFactor } from '#lib/commands/steps/fresh-factor.ts'
import { findManaged, type Managed, type SteppedUp } from '#lib/commands/steps/managed-staff.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Lets somebody who was kept out sign in again, as they did before. */
export async function enableStaff(context: Context, input: Managed): Promise<Result<SteppedUp>> {
  const { actor, now } = context
  const staff = await staffWhoMay(context, 'manage-staff')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findManaged(tx, input)
    if (!found.ok) return found
    if (!found.value.disabledAt) return failed('stale-version')
    const fresh = await demandFreshFactor(context, tx, input)
    if (!fresh.ok) return fresh
    const saved = await saveStaff(tx, found.value, { disabledAt: null })
    if (!saved) return failed('stale-version')
    const payload = { staffId: saved.id }
    await appendAudit(tx, { at: instantText(now), actor, event: 'staff-enabled', payload })
    return ok({ sessionSecret: fresh.value })
  })
}
