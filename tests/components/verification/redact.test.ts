import { describe, expect, it } from 'vitest'
import { areaBetween } from '#components/verification/redact.ts'

describe('a black area', () => {
  it('lies between two points, whichever comes first, and never beyond the picture', () => {
    const expected = { left: 0.25, top: 0, width: 0.75, height: 0.5 }
    expect(areaBetween({ x: 0.25, y: -0.2 }, { x: 1.4, y: 0.5 })).toEqual(expected)
    expect(areaBetween({ x: 1.4, y: 0.5 }, { x: 0.25, y: -0.2 })).toEqual(expected)
  })

  it('is none where it is too small to be meant, or no number', () => {
    expect(areaBetween({ x: 0.5, y: 0.5 }, { x: 0.502, y: 0.9 })).toBeNull()
    expect(areaBetween({ x: Number.NaN, y: 0 }, { x: 0.5, y: 0.5 })).toBeNull()
  })
})
