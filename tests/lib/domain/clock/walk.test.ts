import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CALENDAR_IDS, type CalendarId } from '#lib/domain/clock/calendar.ts'
import { type Clock, computeClock } from '#lib/domain/clock/deadline.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import { LAW_IDS, RIGHTS, type Right } from '#lib/domain/clock/law.ts'
import { LAWS } from '#lib/domain/clock/laws.ts'
import { traceSchema } from '#lib/domain/clock/receipt.ts'
import { dayAfter, walkMonths, walkToWorkingDay, walkWorkingDays } from '#tests/lib/domain/clock/walk.ts'

const day = fc.integer({ min: 0, max: 1000 }).map((days) => dayAfter('2025-01-01', days))
const calendar = fc.constantFrom(...CALENDAR_IDS)
const laws = Object.values(LAWS)
const ruled = laws.flatMap((law) =>
  RIGHTS.filter((right) => law.rules[right]).map((right) => ({ law, right })),
)

type Asked = { law: (typeof LAWS)[keyof typeof LAWS]; right: Right; calendar: CalendarId }

function clockOf(asked: Asked, on: string, events: ClockEvent[] = []): Clock {
  return computeClock({ ...asked, received: `${on}T12:00:00Z`, zone: 'UTC', events })
}

describe('the engine agrees with a walk through the days', () => {
  test('15 working days in China, make-up weekends worked', () => {
    const check = (on: string) => {
      const { dueOn } = clockOf({ law: LAWS.CN, right: 'deletion', calendar: 'CN' }, on)
      expect(dueOn).toBe(walkWorkingDays(on, 15, 'CN'))
    }
    fc.assert(fc.property(day, check), { numRuns: 500 })
  })

  test('30 calendar days in China, moved past the statutory rest', () => {
    const check = (on: string) => {
      const { dueOn } = clockOf({ law: LAWS.CN, right: 'access', calendar: 'CN' }, on)
      expect(dueOn).toBe(walkToWorkingDay(dayAfter(on, 30), 'CN'))
    }
    fc.assert(fc.property(day, check), { numRuns: 500 })
  })

  test('one month and three months in Europe, rolled once each', () => {
    const check = (on: string, calendar: CalendarId) => {
      const clock = clockOf({ law: LAWS.EU, right: 'deletion', calendar }, on)
      expect(clock.respondOn).toBe(walkToWorkingDay(walkMonths(on, 1), calendar))
      expect(clock.extendedOn).toBe(walkToWorkingDay(walkMonths(on, 3), calendar))
    }
    fc.assert(fc.property(day, calendar, check), { numRuns: 500 })
  })

  test('10 business days, 45 days and 90 days in California, never rolled', () => {
    const check = (on: string) => {
      const clock = clockOf({ law: LAWS['US-CA'], right: 'access', calendar: 'US-FEDERAL' }, on)
      expect(clock.acknowledgeOn).toBe(walkWorkingDays(on, 10, 'US-FEDERAL'))
      expect(clock.respondOn).toBe(dayAfter(on, 45))
      expect(clock.extendedOn).toBe(dayAfter(on, 90))
    }
    fc.assert(fc.property(day, check), { numRuns: 500 })
  })

  test('a British clarification takes out both of its end days', () => {
    const check = (on: string, asked: number, took: number) => {
      const events: ClockEvent[] = [
        { kind: 'clarification-asked', on: dayAfter(on, asked) },
        { kind: 'clarification-answered', on: dayAfter(on, asked + took) },
      ]
      const clock = clockOf({ law: LAWS.UK, right: 'access', calendar: 'GB-ENG' }, on, events)
      expect(clock.respondOn).toBe(walkToWorkingDay(dayAfter(walkMonths(on, 1), took + 1), 'GB-ENG'))
    }
    const within = fc.integer({ min: 0, max: 28 })
    fc.assert(fc.property(day, within, within, check), { numRuns: 500 })
  })
})

describe('what holds for every law, right and calendar', () => {
  const asked = fc
    .record({ of: fc.constantFrom(...ruled), calendar })
    .map(({ of, calendar }) => ({ ...of, calendar }))

  test('a later receipt never gives an earlier date', () => {
    const check = (ask: Asked, one: string, other: string) => {
      const [early, late] = [one, other].sort().map((on) => clockOf(ask, on))
      for (const date of ['acknowledgeOn', 'respondOn', 'extendedOn', 'conservativeOn', 'dueOn'] as const)
        expect(`${late?.[date]}` >= `${early?.[date]}`, date).toBe(true)
    }
    fc.assert(fc.property(asked, day, day, check), { numRuns: 2000 })
  })

  test('the safe date lies between receipt and the legal date', () => {
    const check = (ask: Asked, on: string) => {
      const { conservativeOn = '', dueOn = '' } = clockOf(ask, on)
      expect(conservativeOn <= dueOn && conservativeOn > on).toBe(true)
    }
    fc.assert(fc.property(asked, day, check), { numRuns: 1000 })
  })

  test('the receipt can be stored as text and read back unchanged', () => {
    const check = (ask: Asked, on: string) => {
      const { trace } = clockOf(ask, on)
      expect(traceSchema.parse(JSON.parse(JSON.stringify(trace)))).toEqual(trace)
    }
    fc.assert(fc.property(asked, day, check), { numRuns: 1000 })
  })

  test('the lines of a working-day count name every day from start to end once, and number the counted ones', () => {
    const check = (on: string, calendar: CalendarId) => {
      const { trace, dueOn } = clockOf({ law: LAWS.CN, right: 'deletion', calendar }, on)
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
    fc.assert(fc.property(day, calendar, check), { numRuns: 500 })
  })
})

test('the walk covers every law', () => {
  expect([...new Set(ruled.map(({ law }) => law.id))]).toEqual([...LAW_IDS])
})
