import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CalendarId } from '#lib/domain/clock/calendar.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import { LAWS } from '#lib/domain/clock/laws.ts'
import {
  type Ask,
  anyAsk,
  anyCalendar,
  anyDay,
  anyEvents,
  clockAt,
} from '#tests/lib/domain/clock/any-clock.ts'
import { secondOpinion } from '#tests/lib/domain/clock/second-opinion.ts'
import { dayAfter, walkMonths, walkToWorkingDay, walkWorkingDays } from '#tests/lib/domain/clock/walk.ts'

describe('the engine agrees with a walk through the days', () => {
  test('15 working days in China, make-up weekends worked', () => {
    const check = (on: string) => {
      const { dueOn } = clockAt({ law: LAWS.CN[0], right: 'deletion', calendar: 'CN' }, on)
      expect(dueOn).toBe(walkWorkingDays(on, 15, 'CN'))
    }
    fc.assert(fc.property(anyDay, check), { numRuns: 500 })
  })

  test('30 calendar days in China, moved past the statutory rest', () => {
    const check = (on: string) => {
      const { dueOn } = clockAt({ law: LAWS.CN[0], right: 'access', calendar: 'CN' }, on)
      expect(dueOn).toBe(walkToWorkingDay(dayAfter(on, 30), 'CN'))
    }
    fc.assert(fc.property(anyDay, check), { numRuns: 500 })
  })

  test('one month and three months in Europe, rolled once each', () => {
    const check = (on: string, calendar: CalendarId) => {
      const clock = clockAt({ law: LAWS.EU[0], right: 'deletion', calendar }, on)
      expect(clock.respondOn).toBe(walkToWorkingDay(walkMonths(on, 1), calendar))
      expect(clock.extendedOn).toBe(walkToWorkingDay(walkMonths(on, 3), calendar))
    }
    fc.assert(fc.property(anyDay, anyCalendar, check), { numRuns: 500 })
  })

  test('10 business days, 45 days and 90 days in California, never rolled', () => {
    const check = (on: string) => {
      const clock = clockAt({ law: LAWS['US-CA'][0], right: 'access', calendar: 'US-FEDERAL' }, on)
      expect(clock.acknowledgeOn).toBe(walkWorkingDays(on, 10, 'US-FEDERAL'))
      expect(clock.respondOn).toBe(dayAfter(on, 45))
      expect(clock.extendedOn).toBe(dayAfter(on, 90))
    }
    fc.assert(fc.property(anyDay, check), { numRuns: 500 })
  })

  test('a British clarification takes out both of its end days', () => {
    const check = (on: string, asked: number, took: number) => {
      const events: ClockEvent[] = [
        { kind: 'clarification-asked', on: dayAfter(on, asked) },
        { kind: 'clarification-answered', on: dayAfter(on, asked + took) },
      ]
      const clock = clockAt({ law: LAWS.UK[0], right: 'access', calendar: 'GB-ENG' }, on, events)
      expect(clock.respondOn).toBe(walkToWorkingDay(dayAfter(walkMonths(on, 1), took + 1), 'GB-ENG'))
    }
    const within = fc.integer({ min: 0, max: 28 })
    fc.assert(fc.property(anyDay, within, within, check), { numRuns: 500 })
  })
})

describe('every date of every right under every law', () => {
  test('is the one that a clerk finds who walks through the days, whatever happened to the case', () => {
    const check = ([ask, on, events]: [Ask, string, ClockEvent[]]) => {
      const { acknowledgeOn, respondOn, extendedOn, isExtended } = clockAt(ask, on, events)
      const second = secondOpinion({ ...ask, on, events })
      expect({ acknowledgeOn, respondOn, extendedOn, isExtended }).toEqual(second)
    }
    const cases = anyDay.chain((on) => fc.tuple(anyAsk, fc.constant(on), anyEvents(on)))
    fc.assert(fc.property(cases, check), { numRuns: 5000 })
  })
})

describe('what holds for every law, right and calendar', () => {
  test('a later receipt never gives an earlier date', () => {
    const check = (ask: Ask, one: string, other: string) => {
      const [early, late] = [one, other].sort().map((on) => clockAt(ask, on))
      for (const date of ['acknowledgeOn', 'respondOn', 'extendedOn', 'conservativeOn', 'dueOn'] as const)
        expect(`${late?.[date]}` >= `${early?.[date]}`, date).toBe(true)
    }
    fc.assert(fc.property(anyAsk, anyDay, anyDay, check), { numRuns: 2000 })
  })

  test('whatever happens, the safe date is never after the legal one and neither comes before the request', () => {
    const check = ([ask, on, events]: [Ask, string, ClockEvent[]]) => {
      const { conservativeOn, dueOn, startsOn } = clockAt(ask, on, events)
      expect(startsOn >= on).toBe(true)
      // a law that only says "without delay" gives neither date
      if (dueOn === undefined) expect(conservativeOn).toBeUndefined()
      else expect(`${conservativeOn}` <= dueOn && `${conservativeOn}` > on).toBe(true)
    }
    const cases = anyDay.chain((on) => fc.tuple(anyAsk, fc.constant(on), anyEvents(on)))
    fc.assert(fc.property(cases, check), { numRuns: 3000 })
  })
})
