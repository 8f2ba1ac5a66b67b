import type { Queries } from '#db/client.ts'
import { findStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange } from '#lib/commands/steps/case-to-change.ts'
import { type CheckedLetter, checkLetter } from '#lib/commands/steps/check-letter.ts'
import type { Letter } from '#lib/commands/steps/letter-checks.ts'
import type { LetterToChange } from '#lib/commands/steps/letter-to-change.ts'
import type { StaffActor } from '#lib/commands/steps/staff-authority.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { LETTER_VERBS, letterContent } from '#lib/domain/letters/content.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'

/** A letter that stood every check once more, and the context of its author, by whom it goes. */
export type CheckedAgain = { letter: Letter; checked: CheckedLetter; asAuthor: Context }

/**
 * Asks everything of a letter again as its author would be asked now: whether they may still, whether the case is the one
 * that was seen, whether the files are those that were sent off, and every check and gate.
 */
export async function checkAgain(
  context: Context,
  tx: Queries,
  { row, request, kept }: LetterToChange,
): Promise<Result<CheckedAgain>> {
  const { step, permission } = LETTER_VERBS[row.verb]
  const staff = await authorNow(tx, row.authorId)
  if (!staff || !may(staff, permission)) return failed('not-permitted')
  const asAuthor = { ...context, actor: staff }
  const seen = { reference: request.reference, version: row.caseVersion, step }
  const found = await findCaseToChange(asAuthor, tx, seen)
  if (!found.ok) return found
  const content = letterContent.safeParse({ verb: row.verb, ...kept.values })
  if (!content.success) return failed('invalid-input')
  const letter = { found: found.value, staff, content: content.data, files: kept.files }
  const checked = await checkLetter(asAuthor, tx, letter)
  if (!checked.ok) return checked
  const files = checked.value.files.map(({ id }) => id)
  if (files.join() !== kept.files.join()) return failed('letter-files-changed')
  return ok({ letter, checked: checked.value, asAuthor })
}

/** The author with the role they have now, if they still can sign in. */
async function authorNow(tx: Queries, staffId: string): Promise<StaffActor | null> {
  const person = await findStaff(tx, staffId)
  return person && !person.disabledAt ? { type: 'staff', staffId, role: person.role } : null
}
