import type { Context } from '#lib/commands/context.ts'
import { demandFreshFactor } from '#lib/commands/steps/fresh-factor.ts'
import { type HandedOver, handOver } from '#lib/commands/steps/hand-over.ts'
import { findManaged, type Managed, type SteppedUp } from '#lib/commands/steps/managed-staff.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { demandTaker } from '#lib/commands/steps/work-taker.ts'
import { ok, type Result } from '#lib/domain/result.ts'

/** Gives all that somebody has in hand to a colleague, or to nobody; they stay at the desk. */
export async function handOverWork(
  context: Context,
  input: Managed & { handTo: string | null },
): Promise<Result<SteppedUp & HandedOver>> {
  const staff = await staffWhoMay(context, 'manage-staff')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findManaged(tx, input)
    if (!found.ok) return found
    const taker = await demandTaker(tx, { from: found.value.id, to: input.handTo })
    if (!taker.ok) return taker
    const fresh = await demandFreshFactor(context, tx, input)
    if (!fresh.ok) return fresh
    const handed = await handOver(context, tx, { from: found.value.id, to: input.handTo })
    return ok({ sessionSecret: fresh.value, ...handed })
  })
}
