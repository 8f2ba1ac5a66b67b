import { appendAudit } from '#db/queries/audit.ts'
import { saveLetter } from '#db/queries/letters.ts'
import type { Context } from '#lib/commands/context.ts'
import { findLetterToChange, type SeenLetter } from '#lib/commands/steps/letter-to-change.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Drops a draft of one’s own; its versions stay on record until the request is erased. */
export async function discardDraft(
  context: Context,
  input: SeenLetter,
): Promise<Result<{ reference: string }>> {
  const staff = await staffWhoMay(context, 'reply-to-requester')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findLetterToChange(context, tx, { ...input, step: 'discard' })
    if (!found.ok) return found
    const { row, request } = found.value
    if (row.authorId !== staff.value.staffId) return failed('not-permitted')
    const at = instantText(context.now)
    if (!(await saveLetter(tx, row, { state: 'cancelled', updatedAt: at }))) return failed('stale-version')
    const about = { at, actor: staff.value, requestId: request.id }
    await appendAudit(tx, { ...about, event: 'letter-discarded', payload: { letterId: row.id } })
    return ok({ reference: request.reference })
  })
}
