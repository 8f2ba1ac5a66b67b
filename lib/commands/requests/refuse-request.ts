import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { decideCase } from '#lib/commands/steps/decide-case.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Refuses a request on a ground of its law that fits its kind, with reasons in words (GDPR 12(4); PIPL 50). The
 * remedies the answer must name come from the law's data when it is shown.
 */
export async function refuseRequest(
  context: Context,
  input: SeenCase & { ground: string | null; body: string },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'refuse-request')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  const { ground, body } = input
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'refuse' })
    if (!found.ok) return found
    const decided = await decideCase(context, tx, found.value, { outcome: 'refused', ground, body, staffId })
    if (!decided.ok) return decided
    const at = instantText(context.now)
    const payload = { ground: decided.value.ground ?? '' }
    const audit = { event: 'request-refused', requestId: found.value.request.id, payload } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
