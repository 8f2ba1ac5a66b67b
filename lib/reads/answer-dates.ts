import type { Context } from '#lib/commands/context.ts'
import { caseRules } from '#lib/commands/steps/case-rules.ts'
import { USUAL_LAWS, USUAL_PLACES, type UsualLaw } from '#lib/domain/clock/usual-places.ts'
import { type CaseRules, caseClock } from '#lib/domain/requests/case-clock.ts'
import { ASKED_KINDS, type AskedKind } from '#lib/domain/requests/kinds.ts'

/** By when (`YYYY-MM-DD`) an answer would be due if it were asked now; null where the law sets no date. */
export type AnswerDates = { law: UsualLaw; dueOn: Record<AskedKind, string | null> }

/** The law that counts if these are asked now from this place, and the day each answer is then due. */
export async function readVisitDates(
  context: Context,
  kinds: readonly AskedKind[],
  residence: string,
): Promise<VisitDates> {
  const rules = await caseRules(context, context.db.read)
  const dates = kinds.map((kind) => ({ kind, ...answerDate(context, { kind, residence }, rules) }))
  return { law: dates[0]?.law ?? '', dueOn: dates.map(({ kind, dueOn }) => ({ kind, dueOn })) }
}

/** The same for every kind under the laws that most who ask live under, for the start page. */
export async function readAnswerDates(context: Context): Promise<AnswerDates[]> {
  const rules = await caseRules(context, context.db.read)
  return USUAL_LAWS.map((law) => {
    const dates = ASKED_KINDS.map(
      (kind) => [kind, answerDate(context, { kind, residence: USUAL_PLACES[law] }, rules).dueOn] as const,
    )
    return {
      law,
      dueOn: Object.fromEntries(dates) as Record<AskedKind, string | null>,
    }
  })
}

/** In the order asked; `dueOn` null where the law sets no date. */
export type VisitDates = { law: string; dueOn: { kind: AskedKind; dueOn: string | null }[] }

/** `law` is a law's id; `dueOn` null where it sets no date. */
type AnswerDate = { law: string; dueOn: string | null }
type Ask = { kind: AskedKind; residence: string }

function answerDate({ now, operator }: Context, ask: Ask, rules: CaseRules): AnswerDate {
  const facts = { ...ask, receivedAt: now, events: [], operatorZone: operator.zone }
  const { law, dueOn } = caseClock(facts, rules)
  return { law, dueOn }
}
