import { z } from 'zod'
import { CORRECTION_ITEMS_MAX, type Details, LONG_TEXT_MAX } from '#lib/domain/requests/intake.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'
import { plainText } from '#lib/domain/requests/plain-text.ts'
import { type FieldProblem, failed, ok, type Result } from '#lib/domain/result.ts'

/** What became of one thing to correct; `reason` is empty where it was corrected. */
export type ItemAnswer = { corrected: boolean; reason: string }

/** The answers to the items of a correction as the close form posts them; which are needed depends on the outcome. */
export const itemAnswersField = z
  .array(
    z.strictObject({
      answer: z.enum(['', 'corrected', 'not-corrected'], 'correction-answer-missing').default(''),
      reason: plainText({ missing: '', max: LONG_TEXT_MAX, lines: true, optional: true }).default(''),
    }),
  )
  .max(CORRECTION_ITEMS_MAX, 'correction-items-too-many')
  .default([])
export type PostedItemAnswer = z.infer<typeof itemAnswersField>[number]

/** Outcomes that say what became of each item; with the others nothing was looked at item by item. */
export const OUTCOMES_BY_ITEM: readonly Outcome[] = ['granted', 'partly-granted']

/**
 * The answers to keep with the decision: one for each item, none contradicting the outcome. Null where the outcome does
 * not go item by item, or where nothing is corrected. Who refuses a correction says why (GDPR 12(4); PIPL 50).
 */
export function answerItems(
  asked: Details | null,
  outcome: Outcome,
  posted: readonly PostedItemAnswer[],
): Result<ItemAnswer[] | null> {
  if (asked?.kind !== 'correction' || !OUTCOMES_BY_ITEM.includes(outcome)) return ok(null)
  const answers = asked.details.items.map((_, at) => posted[at] ?? { answer: '' as const, reason: '' })
  const incomplete = answers.flatMap(incompleteness)
  if (incomplete.length > 0) return failed('invalid-input', { fields: incomplete })
  const corrected = answers.filter(({ answer }) => answer === 'corrected').length
  const code = contradiction(outcome, { corrected, of: answers.length })
  if (code) return failed('invalid-input', { fields: [{ field: 'outcome', code }] })
  return ok(
    answers.map(({ answer, reason }) =>
      answer === 'corrected' ? { corrected: true, reason: '' } : { corrected: false, reason },
    ),
  )
}

function incompleteness({ answer, reason }: PostedItemAnswer, at: number): FieldProblem[] {
  if (answer === '') return [{ field: `items.${at}.answer`, code: 'correction-answer-missing' }]
  if (answer === 'not-corrected' && reason === '')
    return [{ field: `items.${at}.reason`, code: 'correction-reason-missing' }]
  return []
}

function contradiction(outcome: Outcome, { corrected, of }: { corrected: number; of: number }) {
  if (outcome === 'granted') return corrected < of ? 'correction-not-all' : null
  if (corrected === of) return 'correction-all-done'
  return corrected === 0 ? 'correction-none-done' : null
}

type Decided = { outcome: Outcome; items?: readonly ItemAnswer[] | null }

/** What became of each item, as it is shown: a refusal corrects none. Null where it was not decided item by item. */
export function shownItemAnswers(
  asked: Details | null,
  decision: Decided | null,
): readonly ItemAnswer[] | null {
  if (asked?.kind !== 'correction' || !decision) return null
  if (decision.outcome === 'refused') return asked.details.items.map(() => ({ corrected: false, reason: '' }))
  return decision.items ?? null
}
