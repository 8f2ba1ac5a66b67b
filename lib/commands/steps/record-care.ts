import type { Queries } from '#db/client.ts'
import type { AttachmentRow } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { keepOriginal } from '#db/queries/messages.ts'
import type { Context } from '#lib/commands/context.ts'
import type { CaseToChange } from '#lib/commands/steps/case-to-change.ts'
import { noteReason } from '#lib/commands/steps/note-reason.ts'
import type { StaffActor } from '#lib/commands/steps/staff-authority.ts'
import { careOf } from '#lib/domain/letters/care.ts'
import { missingFrom } from '#lib/domain/letters/completeness.ts'
import type { LetterContent } from '#lib/domain/letters/content.ts'
import { instantText } from '#lib/platform/clock.ts'

type Gone = {
  found: CaseToChange
  staff: StaffActor
  content: LetterContent
  files: readonly AttachmentRow[]
  messageId: string
}

/** Keeps what was said of a letter that went: the text in the writer's language, and why it went without what it lacks. */
export async function recordCare(context: Context, tx: Queries, gone: Gone): Promise<void> {
  const { found, staff, content, files, messageId } = gone
  const { original, without } = careOf(content)
  if (original)
    await keepOriginal(tx, messageId, found.vault.seal('correspondence.sealed_original', messageId, original))
  const items = missingFrom(found.request, content, files.length)
  if (items.length === 0 || !without) return
  await noteReason(context, tx, found, { staffId: staff.staffId, body: without })
  const audit = { event: 'answer-sent-incomplete', payload: { messageId, items } } as const
  const at = instantText(context.now)
  await appendAudit(tx, { at, actor: staff, requestId: found.request.id, ...audit })
}
