import fc from 'fast-check'
import { CALENDAR_IDS, type CalendarId } from '#lib/domain/clock/calendar.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { type Clock, computeClock } from '#lib/domain/clock/deadline.ts'
import { CLOCK_EVENT_KINDS, type ClockEvent } from '#lib/domain/clock/events.ts'
import { EXTENSION_REASONS, type Law, RIGHTS, type Right } from '#lib/domain/clock/law.ts'
import { LAWS } from '#lib/domain/clock/laws.ts'
import { dayAfter } from '#tests/lib/domain/clock/walk.ts'

/** A right under a law, read with a calendar. */
export type Ask = { law: Law; right: Right; calendar: CalendarId }

// counted as if always in force: what holds of the numbers holds on any day
const ruled = Object.values(LAWS)
  .flat()
  .flatMap((law) =>
    RIGHTS.filter((right) => law.rules[right]).map((right) => ({
      law: { ...law, effectiveFrom: '2000-01-01' },
      right,
    })),
  )

/** Any day from 2025 to the autumn of 2027. */
export const anyDay = fc.integer({ min: 0, max: 1000 }).map((days) => dayAfter('2025-01-01', days))
export const anyCalendar = fc.constantFrom(...CALENDAR_IDS)
export const anyAsk: fc.Arbitrary<Ask> = fc
  .record({ of: fc.constantFrom(...ruled), calendar: anyCalendar })
  .map(({ of, calendar }) => ({ ...of, calendar }))

/** Up to eight events in any order, some of them before the request or long after its last day. */
export function anyEvents(received: string): fc.Arbitrary<ClockEvent[]> {
  const on = fc.integer({ min: -10, max: 120 }).map((days) => dayAfter(received, days))
  const until = fc.integer({ min: 20, max: 200 }).map((days) => dayAfter(received, days))
  const reason = fc.constantFrom(...EXTENSION_REASONS)
  const event = fc.record(
    { kind: fc.constantFrom(...CLOCK_EVENT_KINDS), on, reason, until },
    { requiredKeys: ['kind', 'on'] },
  )
  return fc.array(event, { maxLength: 8 })
}

/** The clock of a request received at noon on `on`. */
export function clockAt(ask: Ask, on: string, events: ClockEvent[] = []): Clock {
  return computeClock({
    ...ask,
    calendar: CALENDARS[ask.calendar],
    received: `${on}T12:00:00Z`,
    zone: 'UTC',
    events,
  })
}
