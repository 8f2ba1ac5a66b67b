import type { Context } from '#lib/commands/context.ts'
import { caseRules } from '#lib/commands/steps/case-rules.ts'
import {
  type DeadlinePreview,
  previewDeadline,
  previewLaw,
  rightsOf,
} from '#lib/domain/clock/deadline-preview.ts'
import { completeQuestion, readQuestion, type TypedQuestion } from '#lib/domain/clock/deadline-question.ts'
import type { Right } from '#lib/domain/clock/law.ts'
import type { FieldProblem } from '#lib/domain/result.ts'

/** The calculator as it is shown: what was typed, what was wrong with it, what can be asked, and the answer. */
export type Calculator = {
  typed: TypedQuestion
  problems: FieldProblem[]
  /** The rights of the law that counts; empty while no place is known. */
  rights: Right[]
  preview: DeadlinePreview | null
}

/** By when an answer would be due. Anybody may ask; nothing is kept. What was not typed is the operator's place, access, now. */
export async function readDeadlinePreview(
  context: Context,
  given: Partial<TypedQuestion>,
): Promise<Calculator> {
  const { db, now, operator } = context
  const by = { zone: operator.zone, ...(await caseRules(context, db.read)) }
  const typed = completeQuestion(given, now)
  const { place, right, received, problems } = readQuestion(typed, now)
  const rights = place ? rightsOf(previewLaw(place, received ?? now, by).law) : []
  const isUnknown = right && place && !rights.includes(right)
  const wrong = isUnknown ? [{ field: 'right', code: 'right-not-in-law' }, ...problems] : problems
  const isWhole = place && right && received && wrong.length === 0
  const preview = isWhole ? previewDeadline({ place, right, received }, by) : null
  return { typed, problems: wrong, rights, preview }
}
