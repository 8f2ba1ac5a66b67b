import { CALENDAR_IDS } from '#lib/domain/clock/calendar.ts'
import type { Calendars } from '#lib/domain/clock/calendars.ts'
import type { Law } from '#lib/domain/clock/law.ts'
import { hasRule, isLawId, lawOn } from '#lib/domain/clock/laws.ts'
import { resolvePlace } from '#lib/domain/clock/places.ts'
import type { Counting } from '#lib/domain/requests/case-clock.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'
import { namesRemedies } from '#lib/domain/requests/remedies.ts'

/** How an answer is looked at again: where the law knows an appeal to the operator, that; everywhere else a complaint. */
export type AppealKind = Extract<Kind, 'appeal' | 'complaint'>

type Decided = { kind: Kind; outcome: Outcome | null; disputedAt: string | null; erasedAt: string | null }

/**
 * Whether the person can ask for this answer to be looked at again. Who looked again has done so once: after an appeal
 * or a complaint the way leads to the authority. No law counted here sets a time limit for it.
 */
export function canAppeal({ kind, outcome, disputedAt, erasedAt }: Decided): boolean {
  if (disputedAt || erasedAt || kind === 'appeal' || kind === 'complaint') return false
  return outcome !== null && namesRemedies(outcome)
}

export function appealKind(law: Law): AppealKind {
  return hasRule(law, 'appeal') ? 'appeal' : 'complaint'
}

type FirstCase = { law: string; residence: string; calendar: string }

/** The law of the first case as it stands on `day` (YYYY-MM-DD): what happens now is judged by the rules of now. */
export function appealLaw({ law, residence }: Pick<FirstCase, 'law' | 'residence'>, day: string): Law {
  return lawOn(isLawId(law) ? law : resolvePlace(residence).lawId, day)
}

/** What an appeal made on `day` is counted under: the law and the calendar of the first case. */
export function appealCounting(first: FirstCase, day: string, calendars: Calendars): Counting {
  const calendar = CALENDAR_IDS.find((id) => id === first.calendar) ?? resolvePlace(first.residence).calendar
  return { law: appealLaw(first, day), calendar: calendars[calendar] }
}
