import { appendAudit, findAuditHead } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { type BroughtFactor, demandFreshFactor } from '#lib/commands/steps/fresh-factor.ts'
import type { SteppedUp } from '#lib/commands/steps/managed-staff.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Lets a member of staff take the trail out: with a fresh second factor, and written down first (SR-100, SR-142). */
export async function exportAudit(context: Context, input: BroughtFactor): Promise<Result<SteppedUp>> {
  const staff = await staffWhoMay(context, 'export-audit')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const fresh = await demandFreshFactor(context, tx, input)
    if (!fresh.ok) return fresh
    const rows = (await findAuditHead(tx))?.sequence ?? 0
    await appendAudit(tx, {
      at: instantText(context.now),
      actor: staff.value,
      event: 'audit-exported',
      payload: { rows },
    })
    return ok({ sessionSecret: fresh.value })
  })
}
