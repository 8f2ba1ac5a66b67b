import { expect, it } from 'vitest'
import { writtenDay } from '#lib/domain/clock/written-day.ts'

it.each([
  ['2027-02-05', '2027-02-05'],
  ['2027/2/5', '2027-02-05'],
  ['2027.2.5', '2027-02-05'],
  ['2027年2月5日', '2027-02-05'],
  ['5/2/2027', null],
  ['27-02-05', null],
  ['', null],
])('reads days that are written year first: %s', (text, day) => {
  expect(writtenDay(text)).toBe(day)
})
