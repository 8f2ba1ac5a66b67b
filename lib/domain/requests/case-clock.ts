import { applicableLaw } from '#lib/domain/clock/applicable-law.ts'
import { CALENDAR_IDS, type Calendar } from '#lib/domain/clock/calendar.ts'
import type { Calendars } from '#lib/domain/clock/calendars.ts'
import { computeClock } from '#lib/domain/clock/deadline.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import type { Law, RightRule } from '#lib/domain/clock/law.ts'
import { findLawVersion, lawOn } from '#lib/domain/clock/laws.ts'
import { type EstablishmentCalendar, resolvePlace } from '#lib/domain/clock/places.ts'
import { receivedOn } from '#lib/domain/clock/received.ts'
import { type LawModes, stanceOf } from '#lib/domain/operator/law-modes.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'

/** Sorts after every date: a request whose law sets no date. */
export const NO_DATE = '9999-12-31'

/** What of a case decides its dates. */
export type ClockFacts = {
  kind: Kind
  residence: string
  receivedAt: Temporal.Instant
  events: ClockEvent[]
  operatorZone: string
  /** The operator's own aim, in calendar days from receipt; without it no target is set. */
  targetDays?: number
  /** The law's confirmation of receipt went out: where the law dates nothing else, no date is left. */
  isAcknowledged?: boolean
  /** It was opened under this version of the law; a receipt corrected to before that version does not change it. */
  keepsVersion?: boolean
}

/** What a case is counted under: fixed when it is filed, whatever is configured later. */
export type Counting = { law: Law; calendar: Calendar }

/** How the operator counts what is filed: its establishment, its calendars, how it stands to each law, its size. */
export type CaseRules = {
  euCalendar: EstablishmentCalendar
  calendars: Calendars
  modes: LawModes
  isSmallAgent: boolean
}

/**
 * The clock of a new case, and how the operator stands to its law now: law and calendar come from where the person lives
 * and where the operator acts.
 */
export function caseClock(facts: ClockFacts, by: CaseRules) {
  const place = resolvePlace(facts.residence, by.euCalendar)
  const { on } = receivedOn(facts.receivedAt, [place.zone, facts.operatorZone])
  const { lawId, calendar } = applicableLaw(place, on, by.modes)
  const law = lawOn(lawId, on)
  const events = [...(by.isSmallAgent ? openingEvents(law.rules[facts.kind], on) : []), ...facts.events]
  const clock = countCase({ ...facts, events }, { law, calendar: by.calendars[calendar] })
  return { ...clock, lawMode: stanceOf(lawId, by.modes) }
}

/** What the clock knows from the first day of a case whose operator is a small agent, where its law cares. */
export function openingEvents(rule: RightRule | undefined, receivedOn: string): ClockEvent[] {
  return rule?.where?.['small-agent'] ? [{ kind: 'small-agent', on: receivedOn }] : []
}

/** The law and calendar stored with a case; null if that version of the law, or the calendar, is not here any more. */
export function storedCounting(
  stored: { law: string; lawVersion: string; calendar: string },
  calendars: Calendars,
): Counting | null {
  const law = findLawVersion(stored.law, stored.lawVersion)
  const calendar = CALENDAR_IDS.find((id) => id === stored.calendar)
  return law && calendar ? { law, calendar: calendars[calendar] } : null
}

/**
 * The clock of a case as it is stored with it: dates as `YYYY-MM-DD`, the law's version, and the whole sum as
 * JSON. It is computed when something happens to the case, never when it is looked at. Where a law dates only the
 * confirmation of receipt, no answer is due by that day: the queue sorts by it until receipt is confirmed.
 */
export function countCase(facts: ClockFacts, { law, calendar }: Counting) {
  const clock = computeClock({
    law,
    right: facts.kind,
    calendar,
    received: facts.receivedAt,
    zone: resolvePlace(facts.residence).zone,
    operatorZone: facts.operatorZone,
    targetDays: facts.targetDays,
    keepsVersion: facts.keepsVersion,
    events: facts.events,
  })
  const isDated = clock.respondOn !== undefined
  const dueOn = (isDated && clock.dueOn) || null
  const acknowledgeDueOn = clock.acknowledgeOn ?? null
  return {
    law: clock.lawId,
    lawVersion: clock.lawVersion,
    calendar: clock.calendar,
    receivedOn: clock.receivedOn,
    acknowledgeDueOn,
    dueOn,
    conservativeDueOn: (isDated && clock.conservativeOn) || null,
    targetOn: clock.targetOn ?? null,
    sortOn: dueOn ?? (facts.isAcknowledged ? null : acknowledgeDueOn) ?? NO_DATE,
    dueProvisional: clock.provisional ? 1 : 0,
    pausedSince: clock.pausedSince ?? null,
    clockTrace: JSON.stringify(clock.trace),
  }
}
