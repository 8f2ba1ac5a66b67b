import type { Queries } from '#db/client.ts'
import type { AttachmentRow } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { keepOriginal } from '#db/queries/messages.ts'
import type { Context } from '#lib/commands/context.ts'
import type { CaseToChange } from '#lib/commands/steps/case-to-change.ts'
import { noteReason } from '#lib/commands/steps/note-reason.ts'
import type { StaffActor } from '#lib/commands/steps/staff-authority.ts'
import { findsIn } from '#lib/commands/steps/wrong-person.ts'
import { careOf } from '#lib/domain/letters/care.ts'
import { missingFrom } from '#lib/domain/letters/completeness.ts'
import type { LetterContent } from '#lib/domain/letters/content.ts'
import { STRANGER_KINDS } from '#lib/domain/letters/strangers.ts'
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
  const { original, without, despite } = careOf(content)
  if (original)
    await keepOriginal(tx, messageId, found.vault.seal('correspondence.sealed_original', messageId, original))
  if (despite) await recordFinds(context, tx, gone, despite)
  const items = missingFrom(found.request, content, files.length)
  if (items.length === 0 || !without) return
  await noteReason(context, tx, found, { staffId: staff.staffId, body: without })
  const audit = { event: 'answer-sent-incomplete', payload: { messageId, items } } as const
  const at = instantText(context.now)
  await appendAudit(tx, { at, actor: staff, requestId: found.request.id, ...audit })
}

/** Why a letter went although it holds what looks like other people's; the trail says how much, never what. */
async function recordFinds(context: Context, tx: Queries, gone: Gone, despite: string): Promise<void> {
  const finds = await findsIn(context, tx, gone)
  if (finds.length === 0) return
  const { found, staff, messageId } = gone
  await noteReason(context, tx, found, { staffId: staff.staffId, body: despite })
  const kinds = STRANGER_KINDS.filter((kind) => finds.some((find) => find.kind === kind))
  const audit = {
    event: 'letter-sent-despite-finds',
    payload: { messageId, kinds, finds: finds.length },
  } as const
  const at = instantText(context.now)
  await appendAudit(tx, { at, actor: staff, requestId: found.request.id, ...audit })
}
