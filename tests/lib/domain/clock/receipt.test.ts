import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CalendarId } from '#lib/domain/clock/calendar.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import { LAWS } from '#lib/domain/clock/laws.ts'
import { traceSchema } from '#lib/domain/clock/receipt.ts'
import {
  type Ask,
  anyAsk,
  anyCalendar,
  anyDay,
  anyEvents,
  clockAt,
} from '#tests/lib/domain/clock/any-clock.ts'
import { dayAfter } from '#tests/lib/domain/clock/walk.ts'

test('a receipt can be stored as text and read back unchanged', () => {
  const check = ([ask, on, events]: [Ask, string, ClockEvent[]]) => {
    const { trace } = clockAt(ask, on, events)
    expect(traceSchema.parse(JSON.parse(JSON.stringify(trace)))).toEqual(trace)
  }
  const cases = anyDay.chain((on) => fc.tuple(anyAsk, fc.constant(on), anyEvents(on)))
  fc.assert(fc.property(cases, check), { numRuns: 1000 })
})

test('the lines of a working-day count name every day from start to end once, and number the counted ones', () => {
  const check = (on: string, calendar: CalendarId) => {
    const { trace, dueOn } = clockAt({ law: LAWS.CN[0], right: 'deletion', calendar }, on)
    let [next, number] = [dayAfter(on), 1]
    for (const line of trace) {
      if (line.code !== 'counted' && line.code !== 'skipped') continue
      expect(line.from).toBe(next)
      if (line.code === 'counted') expect(line.first).toBe(number)
      if (line.code === 'counted') number = line.last + 1
      next = dayAfter(line.to)
    }
    expect([next, number]).toEqual([dayAfter(dueOn ?? ''), 16])
  }
  fc.assert(fc.property(anyDay, anyCalendar, check), { numRuns: 500 })
})

test('every date of the clock is the result of one of its lines', () => {
  const check = (ask: Ask, on: string) => {
    const { trace, ...clock } = clockAt(ask, on)
    const results = Object.fromEntries(
      trace.flatMap((line) => (line.code === 'result' ? [[line.step, line.on]] : [])),
    )
    expect([results.acknowledge, results.respond, results.extend]).toEqual([
      clock.acknowledgeOn,
      clock.respondOn,
      clock.extendedOn,
    ])
  }
  fc.assert(fc.property(anyAsk, anyDay, check), { numRuns: 500 })
})

test('a line that is none is refused', () => {
  expect(() => traceSchema.parse([{ code: 'guess', on: '2026-01-01' }])).toThrow()
})
