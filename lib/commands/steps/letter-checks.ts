import type { Queries } from '#db/client.ts'
import type { AttachmentRow } from '#db/queries/attachments.ts'
import type { Context } from '#lib/commands/context.ts'
import { answerIsComplete } from '#lib/commands/steps/answer-complete.ts'
import type { CaseToChange } from '#lib/commands/steps/case-to-change.ts'
import { personIsNotified } from '#lib/commands/steps/notified-gate.ts'
import type { StaffActor } from '#lib/commands/steps/staff-authority.ts'
import { tasksAreSettled } from '#lib/commands/steps/task-gate.ts'
import { goesToRightPerson } from '#lib/commands/steps/wrong-person.ts'
import type { LetterContent } from '#lib/domain/letters/content.ts'
import type { Effects } from '#lib/domain/requests/effects.ts'
import type { Result } from '#lib/domain/result.ts'

/** A letter of staff on a case, by its author. */
export type Letter = {
  found: CaseToChange
  staff: StaffActor
  content: LetterContent
  /** The files it was sent off with, by their ids; null while it is only being sent off. */
  files: readonly string[] | null
}

/** The same with the files that go with it, and what it does that nobody can take back. */
export type LetterToCheck = Omit<Letter, 'files'> & { files: readonly AttachmentRow[]; effects: Effects }

/** Whether something is wrong with what a letter says or brings; it only looks, and changes nothing. */
export type LetterCheck = (context: Context, tx: Queries, letter: LetterToCheck) => Promise<Result<null>>

/** Everything asked about a letter itself, in this order, before the gates: when it is sent off, and again when it goes. */
export const LETTER_CHECKS: readonly LetterCheck[] = [
  personIsNotified,
  answerIsComplete,
  tasksAreSettled,
  goesToRightPerson,
]
