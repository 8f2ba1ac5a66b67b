import { appendAudit } from '#db/queries/audit.ts'
import { findShield, putShield } from '#db/queries/case-shields.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Records that a case is not by or about a colleague after all, and shows it to them. Never to oneself: whoever it is
 * hidden from does not find it.
 */
export async function liftShield(
  context: Context,
  input: SeenCase & { staffId: string },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'shield-case')
  if (!staff.ok) return staff
  const { staffId } = input
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'note' })
    if (!found.ok) return found
    const requestId = found.value.request.id
    const shield = await findShield(tx, { staffId, requestId })
    if (!shield) return failed('stale-version')
    if (shield.because === 'same-name' && staffId === staff.value.staffId)
      return failed('second-person-needed')
    const at = instantText(context.now)
    await putShield(tx, { staffId, requestId, because: 'cleared', createdAt: at })
    const audit = { event: 'case-shield-lifted', requestId, payload: { staffId } } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
