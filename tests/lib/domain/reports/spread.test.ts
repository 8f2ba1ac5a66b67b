import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanDays, medianDays, percentileDays } from '#lib/domain/reports/spread.ts'

const counts = fc.array(
  fc.record({ days: fc.integer({ min: 0, max: 400 }), count: fc.integer({ min: 1, max: 9 }) }),
  {
    minLength: 1,
    maxLength: 30,
  },
)
/** Every case's days, one by one. */
const spelt = (all: { days: number; count: number }[]) =>
  all.flatMap(({ days, count }) => Array.from({ length: count }, () => days)).toSorted((a, b) => a - b)

describe('the spread of days', () => {
  it('of nothing is nothing', () => {
    expect([medianDays([]), percentileDays([], 90), meanDays([])]).toEqual([null, null, null])
  })

  it.each([
    [[[3, 1]], 3],
    [
      [
        [1, 1],
        [2, 1],
      ],
      1.5,
    ],
    [
      [
        [30, 1],
        [1, 2],
      ],
      1,
    ],
    [
      [
        [2, 2],
        [10, 2],
      ],
      6,
    ],
  ] as [number[][], number][])('%j has the median %s', (pairs, expected) => {
    expect(medianDays(pairs.map(([days = 0, count = 0]) => ({ days, count })))).toBe(expected)
  })

  it('has as many cases below its median as above it', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const median = medianDays(all) ?? Number.NaN
        const days = spelt(all)
        const below = days.filter((each) => each < median).length
        const above = days.filter((each) => each > median).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(days.length / 2)
      }),
    )
  })

  it('has nine of ten cases within its 90th percentile, and not within a day less', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const days = spelt(all)
        const ninetieth = percentileDays(all, 90) ?? Number.NaN
        const within = (most: number) => days.filter((each) => each <= most).length / days.length
        expect(within(ninetieth)).toBeGreaterThanOrEqual(0.9)
        expect(within(ninetieth - 1)).toBeLessThan(0.9)
      }),
    )
  })

  it('has the mean of all', () => {
    expect(
      meanDays([
        { days: 10, count: 3 },
        { days: 20, count: 1 },
      ]),
    ).toBe(12.5)
  })
})
