import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { type LetterRow, saveLetter } from '#db/queries/letters.ts'
import { findStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import type { LetterToChange } from '#lib/commands/steps/letter-to-change.ts'
import { mailStaff } from '#lib/commands/steps/outgoing-mail.ts'
import { isHiddenFrom } from '#lib/commands/steps/shields.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { type CameBack, sealLetterContent } from '#lib/vault/letter-texts.ts'
import { profileOf } from '#lib/vault/staff-vault.ts'

/** What a letter is that nobody has looked at. */
export const NOT_SEEN = {
  reviewerId: null,
  reviewedAt: null,
  approverId: null,
  approvedAt: null,
  sendAt: null,
  noticeMailId: null,
} as const

/** Gives a letter back to its author as a draft, with everything they wrote and why, and tells them by mail. */
export async function giveBack(
  context: Context,
  tx: Queries,
  { row, request, vault, kept }: LetterToChange,
  back: CameBack,
): Promise<Result<LetterRow>> {
  const at = instantText(context.now)
  const sealedContent = sealLetterContent(vault, row.id, { ...kept, back })
  const returned = { ...NOT_SEEN, state: 'returned', sealedContent, updatedAt: at } as const
  const saved = await saveLetter(tx, row, returned)
  if (!saved) return failed('stale-version')
  const about = { at, actor: context.actor, requestId: request.id } as const
  if (back.because === 'problem') {
    const payload = { letterId: row.id, because: back.code }
    await appendAudit(tx, { ...about, event: 'letter-failed', payload })
    await tellAuthor(context, tx, { row, reference: request.reference, news: 'failed' })
  } else if (back.because !== 'stopped') {
    await appendAudit(tx, { ...about, event: 'letter-returned', payload: { letterId: row.id } })
    await tellAuthor(context, tx, { row, reference: request.reference, news: 'returned' })
  }
  return ok(saved)
}

type News = { row: LetterRow; reference: string; news: 'returned' | 'failed' | 'stopped' }

/** Tells the author of a letter by mail what became of it, nothing of what it says; not once the case is hidden from them. */
export async function tellAuthor(
  context: Context,
  tx: Queries,
  { row, reference, news }: News,
): Promise<void> {
  const person = await findStaff(tx, row.authorId)
  if (!person || person.disabledAt) return
  if (await isHiddenFrom(tx, { staffId: person.id, requestId: row.requestId })) return
  const { email: address } = profileOf(context.keys, person)
  // with its case, so that it is dropped if that is hidden from them, or ends, before it leaves
  const to = { address, locale: person.locale, requestId: row.requestId }
  await mailStaff(context, tx, to, { kind: 'staff-letter', payload: { reference, news } })
}
