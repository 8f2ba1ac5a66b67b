import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  isMakeUpDay,
  missingYears,
  type RestDays,
  restReason,
  roll,
  rollBack,
  SATURDAY_SUNDAY_HOLIDAYS,
} from '#lib/domain/clock/calendar.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { dayOf, isoOf } from '#lib/domain/clock/day.ts'

const china = { calendar: CALENDARS.CN, rest: SATURDAY_SUNDAY_HOLIDAYS }
const england = { calendar: CALENDARS['GB-ENG'], rest: SATURDAY_SUNDAY_HOLIDAYS }
const day = dayOf

describe('a day of rest', () => {
  test('is a holiday, else a weekend, unless the state made it a working day', () => {
    expect(restReason(day('2026-02-15'), china)).toMatchObject({
      kind: 'holiday',
      name: { en: 'Spring Festival' },
    })
    expect(restReason(day('2026-03-01'), china)).toEqual({ kind: 'weekend' })
    expect(restReason(day('2026-02-14'), china)).toBeUndefined()
    expect(isMakeUpDay(day('2026-02-14'), CALENDARS.CN)).toBe(true)
    expect(restReason(day('2026-02-13'), china)).toBeUndefined()
  })

  test('is what the rule calls so: where Saturday is none, only Sunday and holidays are', () => {
    const sundayAndHolidays: RestDays = { weekdays: [7], holidays: true }
    const days = { ...england, rest: sundayAndHolidays }
    // Good Friday 3 April 2026: the next day that is no holiday is Saturday
    expect(isoOf(roll(day('2026-04-03'), days).on)).toBe('2026-04-04')
  })

  test('is no holiday under a rule that knows weekends alone', () => {
    expect(
      restReason(day('2026-12-25'), { ...england, rest: { weekdays: [6, 7], holidays: false } }),
    ).toBeUndefined()
  })
})

describe('rolling', () => {
  test('goes past every day of rest and tells each stretch with its reason', () => {
    const { on, skipped } = roll(day('2026-04-03'), england)
    expect(isoOf(on)).toBe('2026-04-07')
    expect(skipped.map(({ from, to, reason }) => [from, to, reason.kind])).toEqual([
      ['2026-04-03', '2026-04-03', 'holiday'],
      ['2026-04-04', '2026-04-05', 'weekend'],
      ['2026-04-06', '2026-04-06', 'holiday'],
    ])
  })

  test('leaves a working day where it is', () => {
    expect(roll(day('2026-04-07'), england)).toMatchObject({ skipped: [] })
  })

  test('goes back to the last working day, a made-up Saturday included', () => {
    expect(isoOf(rollBack(day('2026-02-23'), china))).toBe('2026-02-14')
  })
})

test('the next working day is never the day itself, and n working days are n such steps', () => {
  expect(isoOf(addWorkingDays(day('2026-02-13'), 1, china))).toBe('2026-02-14')
  expect(isoOf(addWorkingDays(day('2026-02-10'), 15, china))).toBe('2026-03-09')
  expect(isoOf(addWorkingDays(day('2026-10-03'), 15, china))).toBe('2026-10-27')
})

test('a year without a complete list is missing, and a calendar of weekends alone misses none', () => {
  expect(missingYears(day('2026-12-30'), day('2028-01-02'), CALENDARS.CN)).toEqual([2027, 2028])
  expect(missingYears(day('2026-12-30'), day('2027-01-02'), CALENDARS.DE)).toEqual([])
  expect(missingYears(day('2026-12-30'), day('2040-01-02'), CALENDARS['EU-NONE'])).toEqual([])
})
