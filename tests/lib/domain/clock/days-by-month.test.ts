import { expect, test } from 'vitest'
import { daysByMonth } from '#lib/domain/clock/days-by-month.ts'

test('days are counted month by month, from the day after the start', () => {
  expect(daysByMonth('2026-11-20', '2027-01-04')).toEqual([
    { first: '2026-11-21', n: 10 },
    { first: '2026-12-01', n: 31 },
    { first: '2027-01-01', n: 4 },
  ])
})

test('the last day of a month as a start leaves nothing of that month', () => {
  expect(daysByMonth('2028-01-31', '2028-02-29')).toEqual([{ first: '2028-02-01', n: 29 }])
})
