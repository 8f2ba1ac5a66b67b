import { appendAudit } from '#db/queries/audit.ts'
import { saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { noteReason } from '#lib/commands/steps/note-reason.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { sealLegalHold } from '#lib/vault/request-texts.ts'

/**
 * Puts a legal hold on a request: nothing of its record is destroyed until it is lifted, neither on its day nor because
 * it was never confirmed (SR-083). Why is sealed, and kept as a note beyond the lifting.
 */
export async function holdRecord(
  context: Context,
  input: SeenCase & { body: string },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'hold-record')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  const { body } = input
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'note' })
    if (!found.ok) return found
    const { request, vault } = found.value
    if (request.legalHoldAt) return failed('wrong-status')
    const at = instantText(context.now)
    const sealedLegalHold = sealLegalHold(vault, request.id, { reason: body, staffId })
    const saved = await saveRequest(tx, request, { legalHoldAt: at, sealedLegalHold, lastActivityAt: at })
    if (!saved) return failed('stale-version')
    await noteReason(context, tx, found.value, { staffId, body })
    const audit = { event: 'legal-hold-set', requestId: request.id, payload: {} } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
