import { expect, it } from 'vitest'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { heldYears } from '#lib/domain/holidays/held-years.ts'

it('a calendar shows every year it holds, and the present and the next one in any case, newest first', () => {
  const years = heldYears(CALENDARS.CN, 2027)
  expect(years?.map(({ year, state }) => [year, state])).toEqual([
    [2028, 'none'],
    [2027, 'incomplete'],
    [2026, 'complete'],
    [2025, 'complete'],
  ])
})

it('breaks and make-up working days stand in the order of the year', () => {
  const [year] = heldYears(CALENDARS.CN, 2025)?.filter(({ year }) => year === 2025) ?? []
  expect(year?.days.slice(0, 3).map(({ from, to, kind }) => [from, to, kind])).toEqual([
    ['2025-01-01', '2025-01-01', 'off'],
    ['2025-01-26', '2025-01-26', 'work'],
    ['2025-01-28', '2025-02-04', 'off'],
  ])
  expect(year).toMatchObject({ published: '2024-11-12', source: expect.stringContaining('国办发明电') })
})

it('a calendar without holidays holds no years', () => {
  expect(heldYears(CALENDARS['EU-NONE'], 2026)).toBeNull()
})
