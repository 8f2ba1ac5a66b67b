import type { Queries } from '#db/client.ts'
import type { AttachmentRow } from '#db/queries/attachments.ts'
import type { Context } from '#lib/commands/context.ts'
import type { CaseToChange } from '#lib/commands/steps/case-to-change.ts'
import { ownMarks } from '#lib/commands/steps/own-marks.ts'
import { readDeskRules } from '#lib/commands/steps/read-desk-rules.ts'
import { careOf } from '#lib/domain/letters/care.ts'
import type { LetterContent } from '#lib/domain/letters/content.ts'
import { endsReference, type Stranger, strangersIn } from '#lib/domain/letters/strangers.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { openFileFacts } from '#lib/vault/file-vault.ts'

type Letter = { found: CaseToChange; content: LetterContent; files: readonly AttachmentRow[] }

/** A find and where it is: a file's name, or empty for the text itself. */
export type Find = Stranger & { where: string }

/** What in a letter and its files looks like other people's. Files were looked through when they were put ready. */
export async function findsIn(
  context: Context,
  tx: Queries,
  { found, content, files }: Letter,
): Promise<Find[]> {
  const own = await ownMarks(context, tx, found)
  const inText = strangersIn(content.body, own).map((find) => ({ ...find, where: '' }))
  const inFiles = files.flatMap((row) => {
    const facts = openFileFacts(found.vault, row)
    return (facts?.look?.strangers ?? []).map((find) => ({ ...find, where: facts?.name ?? '' }))
  })
  return [...inText, ...inFiles]
}

/**
 * Before files go, whoever sends them types the end of the reference; and what looks like other people's goes to nobody
 * without a reason.
 */
export async function goesToRightPerson(
  context: Context,
  tx: Queries,
  letter: Letter,
): Promise<Result<null>> {
  if ((await readDeskRules(context, tx)).wrongPersonGuard === 'off') return ok(null)
  const { lastFour, despite } = careOf(letter.content)
  const { reference } = letter.found.request
  if (letter.files.length > 0 && !endsReference(lastFour, reference))
    return fieldFailed('care.lastFour', lastFour ? 'last-four-wrong' : 'last-four-missing')
  const [first, ...others] = await findsIn(context, tx, letter)
  if (!first || despite) return ok(null)
  const { what, where } = first
  return fieldFailed('care.despite', 'strangers-found', { what, where: where || 'text', more: others.length })
}
