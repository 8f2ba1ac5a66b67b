import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suppressed } from '#lib/domain/reports/suppression.ts'

describe('small numbers of a public page', () => {
  it.each([
    [[], []],
    [
      [0, 12],
      [0, 12],
    ],
    [
      [3, 12, 40],
      [null, null, 40],
    ],
    [
      [3, 2, 40],
      [null, null, 40],
    ],
    [[4], [null]],
    [
      [5, 6],
      [5, 6],
    ],
  ] as [number[], (number | null)[]][])('%j are shown as %j', (numbers, expected) => {
    expect(suppressed(numbers, 5)).toEqual(expected)
  })

  it('are never shown, and never left alone where others could give them away', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(60), { maxLength: 12 }),
        fc.integer({ min: 2, max: 20 }),
        (numbers, atLeast) => {
          const shown = suppressed(numbers, atLeast)
          const small = numbers.filter((number) => number > 0 && number < atLeast)
          expect(shown.filter((number) => number !== null && number > 0 && number < atLeast)).toEqual([])
          const hidden = shown.filter((number) => number === null).length
          const positive = numbers.filter((number) => number > 0).length
          if (small.length === 1) expect(hidden).toBe(Math.min(2, positive))
          if (small.length === 0) expect(hidden).toBe(0)
          for (const [at, number] of numbers.entries()) expect([null, number]).toContain(shown[at])
        },
      ),
    )
  })
})
