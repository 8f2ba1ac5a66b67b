import { computeClock } from '#lib/domain/clock/deadline.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import { LAWS } from '#lib/domain/clock/laws.ts'
import { type EstablishmentCalendar, resolvePlace } from '#lib/domain/clock/places.ts'
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

/**
 * The clock of a case as it is stored with it: dates as `YYYY-MM-DD`, the law's version, and the whole sum as
 * JSON. It is computed when something happens to the case, never when it is looked at.
 */
export function caseClock(facts: Case, euCalendar: EstablishmentCalendar) {
  const place = resolvePlace(facts.residence, euCalendar)
  const clock = computeClock({
    law: LAWS[place.lawId],
    right: facts.kind,
    calendar: place.calendar,
    received: facts.receivedAt,
    zone: place.zone,
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
