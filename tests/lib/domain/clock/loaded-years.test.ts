import { expect, it } from 'vitest'
import {
  isMakeUpDay,
  missingYears,
  restReason,
  SATURDAY_SUNDAY_HOLIDAYS,
} from '#lib/domain/clock/calendar.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { dayOf } from '#lib/domain/clock/day.ts'
import { type LoadedYear, withLoadedYears, yearsOf } from '#lib/domain/clock/loaded-years.ts'

const NAME = { en: 'Founding Day', 'zh-CN': '建司日' }
const china2027: LoadedYear = {
  id: 'a',
  calendar: 'CN',
  year: 2027,
  source: 'the notice',
  publishedOn: '2026-11-10',
  holidays: [{ on: '2027-03-03', to: '2027-03-04', name: NAME }],
  makeUpWorkingDays: ['2027-03-06'],
}

it('a loaded year takes the whole place of the shipped one, and is complete', () => {
  const { CN } = withLoadedYears([china2027])
  const rule = { calendar: CN, rest: SATURDAY_SUNDAY_HOLIDAYS }
  expect(missingYears(dayOf('2027-01-04'), dayOf('2027-12-31'), CALENDARS.CN)).toEqual([2027])
  expect(missingYears(dayOf('2027-01-04'), dayOf('2027-12-31'), CN)).toEqual([])
  expect(restReason(dayOf('2027-03-04'), rule)).toEqual({ kind: 'holiday', name: NAME })
  expect(restReason(dayOf('2027-10-01'), rule)).toBeUndefined()
  expect(isMakeUpDay(dayOf('2027-03-06'), CN)).toBe(true)
})

it('the other years and the other calendars stay what they were, as the same objects', () => {
  const laid = withLoadedYears([china2027])
  expect(laid.CN.years).toMatchObject({ 2026: { published: '2025-11-04' } })
  expect(laid.DE).toBe(CALENDARS.DE)
  expect(withLoadedYears([])).toBe(CALENDARS)
})

it('a calendar stays the same object until one of its years is loaded anew', () => {
  const first = withLoadedYears([china2027]).CN
  const germany = { ...china2027, id: 'b', calendar: 'DE' }
  expect(withLoadedYears([china2027, germany]).CN).toBe(first)
  expect(withLoadedYears([{ ...china2027, id: 'c' }]).CN).not.toBe(first)
})

it('nothing is laid over a calendar without holidays, nor for one that is no longer here', () => {
  const nowhere = ['EU-NONE', 'ATLANTIS'].map((calendar) => ({ ...china2027, calendar }))
  expect(withLoadedYears(nowhere)).toEqual(CALENDARS)
  expect([yearsOf(CALENDARS['EU-NONE']), yearsOf(CALENDARS.CN)]).toEqual([null, CALENDARS.CN.years])
})
