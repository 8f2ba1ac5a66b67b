import { appendAudit } from '#db/queries/audit.ts'
import { saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { noteReason } from '#lib/commands/steps/note-reason.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Lifts a legal hold: the record is destroyed on its day again, or at once where that day has passed (SR-083). */
export async function liftHold(context: Context, input: SeenCase & { body: string }): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'hold-record')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'note' })
    if (!found.ok) return found
    const { request } = found.value
    if (!request.legalHoldAt) return failed('wrong-status')
    const at = instantText(context.now)
    const changes = { legalHoldAt: null, sealedLegalHold: null, lastActivityAt: at }
    if (!(await saveRequest(tx, request, changes))) return failed('stale-version')
    await noteReason(context, tx, found.value, { staffId, body: input.body })
    const audit = { event: 'legal-hold-lifted', requestId: request.id, payload: {} } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
