import { appendAudit } from '#db/queries/audit.ts'
import { saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { assignOpened } from '#lib/commands/steps/assign-by-rule.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Brings what was kept apart because of a blocked sender into the queue, with the clock it had all the while; it goes to
 * whoever gets it by the rules.
 */
export async function bringBackRequest(context: Context, input: SeenCase): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'bring-back-request')
  if (!staff.ok) return staff
  const at = instantText(context.now)
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'bring-back' })
    if (!found.ok) return found
    const { request } = found.value
    if (!request.setAsideAt) return failed('wrong-status')
    const saved = await saveRequest(tx, request, { setAsideAt: null, lastActivityAt: at })
    if (!saved) return failed('stale-version')
    const audit = { event: 'request-brought-back', requestId: request.id, payload: {} } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    await assignOpened(context, tx, request, saved)
    return ok(null)
  })
}
