import { appendAudit } from '#db/queries/audit.ts'
import { deleteOpenInvitations } from '#db/queries/invitations.ts'
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
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Keeps somebody out from their next click on (SR-097); never the last administrator. What they did stays theirs; what
 * they had in hand goes to `handTo`, or back to nobody, in the same transaction.
 */
export async function disableStaff(
  context: Context,
  input: Managed & { handTo?: string | null },
): Promise<Result<SteppedUp>> {
  const { actor, now } = context
  const staff = await staffWhoMay(context, 'manage-staff')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findManaged(tx, input)
    if (!found.ok) return found
    if (found.value.disabledAt) return failed('stale-version')
    if (await wouldLeaveNobody(tx, found.value)) return failed('last-administrator')
    const work = { from: found.value.id, to: input.handTo ?? null }
    const taker = await demandTaker(tx, work)
    if (!taker.ok) return taker
    const fresh = await demandFreshFactor(context, tx, input)
    if (!fresh.ok) return fresh
    const at = instantText(now)
    const saved = await saveStaff(tx, found.value, { disabledAt: at })
    if (!saved) return failed('stale-version')
    await deleteStaffSessionsOf(tx, saved.id)
    await deleteOpenInvitations(tx, 'factor-reset', saved.id)
    await appendAudit(tx, { at, actor, event: 'staff-disabled', payload: { staffId: saved.id } })
    await handOver(context, tx, work)
    await mailAboutAccount(context, tx, saved, 'disabled')
    return ok({ sessionSecret: fresh.value })
  })
}
