import { applicableLaw } from '#lib/domain/clock/applicable-law.ts'
import { CALENDAR_IDS, type Calendar } from '#lib/domain/clock/calendar.ts'
import type { Calendars } from '#lib/domain/clock/calendars.ts'
import { computeClock } from '#lib/domain/clock/deadline.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import type { Law } from '#lib/domain/clock/law.ts'
import { findLawVersion, lawOn } from '#lib/domain/clock/laws.ts'
import { type EstablishmentCalendar, resolvePlace } from '#lib/domain/clock/places.ts'
import { receivedOn } from '#lib/domain/clock/received.ts'
import type { LawModes } from '#lib/domain/operator/law-modes.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'

/** Sorts after every date: a request whose law sets no date. */
export const NO_DATE = '9999-12-31'

type Case = {
  kind: Kind
  residence: string
  receivedAt: Temporal.Instant
  events: ClockEvent[]
  operatorZone: string
}

/** What a case is counted under: fixed when it is filed, whatever is configured later. */
export type Counting = { law: Law; calendar: Calendar }

/** The clock of a new case: its law and calendar come from where the person lives and where the operator acts. */
export function caseClock(
  facts: Case,
  by: { euCalendar: EstablishmentCalendar; calendars: Calendars; modes?: LawModes },
) {
  const place = resolvePlace(facts.residence, by.euCalendar)
  const { on } = receivedOn(facts.receivedAt, [place.zone, facts.operatorZone])
  const { lawId, calendar } = applicableLaw(place, on, by.modes ?? {})
  return countCase(facts, { law: lawOn(lawId, on), calendar: by.calendars[calendar] })
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
 * JSON. It is computed when something happens to the case, never when it is looked at.
 */
export function countCase(facts: Case, { law, calendar }: Counting) {
  const clock = computeClock({
    law,
    right: facts.kind,
    calendar,
    received: facts.receivedAt,
    zone: resolvePlace(facts.residence).zone,
    operatorZone: facts.operatorZone,
    events: facts.events,
  })
  return {
    law: clock.lawId,
    lawVersion: clock.lawVersion,
    calendar: clock.calendar,
    receivedOn: clock.receivedOn,
    acknowledgeDueOn: clock.acknowledgeOn ?? null,
    dueOn: clock.dueOn ?? null,
    conservativeDueOn: clock.conservativeOn ?? null,
    sortOn: clock.dueOn ?? clock.acknowledgeOn ?? NO_DATE,
    dueProvisional: clock.provisional ? 1 : 0,
    pausedSince: clock.pausedSince ?? null,
    clockTrace: JSON.stringify(clock.trace),
  }
}
