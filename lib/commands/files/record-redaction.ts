import { findAttachment } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { insertRedaction } from '#db/queries/redactions.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import type { RedactionReason } from '#lib/domain/files/redaction.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'

/**
 * Logs what was blacked out of a file for the person, and why: before it goes, or when somebody asks afterwards. What it
 * was is sealed; the trail holds the reason's code only. Nothing is ever taken out of the log.
 */
export async function recordRedaction(
  context: Context,
  input: SeenCase & { file: string; because: RedactionReason; body: string },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'record-redaction')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'note' })
    if (!found.ok) return found
    const { request, vault } = found.value
    const file = await findAttachment(tx, { requestId: request.id, id: input.file })
    if (file?.author !== 'staff' || file.destroyedAt) return fieldFailed('file', 'redaction-file-missing')
    const id = newId(context.now)
    const at = instantText(context.now)
    const { because, body } = input
    const sealedNote = vault.seal('redactions.sealed_note', id, body)
    const place = { id, requestId: request.id, fileId: file.id, staffId: staff.value.staffId }
    await insertRedaction(tx, { ...place, because, sealedNote, createdAt: at })
    const payload = { fileId: file.id, because }
    const audit = { event: 'redaction-recorded', requestId: request.id, payload } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
