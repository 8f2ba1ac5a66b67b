import type { CalendarId } from '#lib/domain/clock/calendar.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { type Clock, computeClock } from '#lib/domain/clock/deadline.ts'
import type { ClockEvent, ClockEventKind } from '#lib/domain/clock/events.ts'
import type { LawId, Right } from '#lib/domain/clock/law.ts'
import { lawOn } from '#lib/domain/clock/laws.ts'

// an establishment in Germany has holidays to roll over; the law's own default has none
const USUAL: Partial<Record<LawId, CalendarId>> = { EU: 'DE' }

/** The clock of a request received at local noon on `on`, with the law's most usual calendar. */
export function clockOf(
  lawId: LawId,
  right: Right,
  at: { on: string; calendar?: CalendarId; events?: ClockEvent[] },
): Clock {
  const law = lawOn(lawId, at.on)
  const received = Temporal.PlainDate.from(at.on)
    .toZonedDateTime({ timeZone: law.zone, plainTime: '12:00' })
    .toInstant()
  const calendar = CALENDARS[at.calendar ?? USUAL[lawId] ?? law.calendar]
  return computeClock({ law, right, calendar, received, zone: law.zone, events: at.events ?? [] })
}

/** Events written as pairs, such as `events(['clarification-asked', '2026-02-16'])`. */
export function events(...pairs: [ClockEventKind, string][]): ClockEvent[] {
  return pairs.map(([kind, on]) => ({ kind, on }))
}

/** The codes of a receipt, in order. */
export function codesOf(clock: Clock): string[] {
  return clock.trace.map((line) => line.code)
}
