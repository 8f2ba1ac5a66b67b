import { describe, expect, it } from 'vitest'
import { arrivedWith, byteRange } from '#lib/domain/files/byte-range.ts'

describe('a range of bytes', () => {
  it.each([
    ['bytes=0-99', { start: 0, end: 100 }],
    ['bytes=500-', { start: 500, end: 1000 }],
    ['bytes=-300', { start: 700, end: 1000 }],
    ['bytes=900-5000', { start: 900, end: 1000 }],
    ['bytes=-5000', { start: 0, end: 1000 }],
    ['bytes=1000-', 'beyond'],
    ['bytes=-0', 'beyond'],
    ['bytes=5-4', null],
    ['bytes=0-1,5-9', null],
    ['items=0-1', null],
    ['bytes=-', null],
    [null, null],
  ])('of a file of 1000: %s', (header, expected) => {
    expect(byteRange(header, 1000)).toEqual(expected)
  })

  it('counts as arrived only where nothing is missing before it', () => {
    expect(arrivedWith(0, { start: 0, end: 500 })).toBe(500)
    expect(arrivedWith(500, { start: 500, end: 1000 })).toBe(1000)
    expect(arrivedWith(500, { start: 600, end: 1000 })).toBe(500)
    expect(arrivedWith(500, { start: 100, end: 300 })).toBe(500)
  })
})
