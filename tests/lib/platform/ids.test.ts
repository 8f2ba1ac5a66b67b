import { describe, expect, it } from 'vitest'
import { newId, newSecret, randomCharacters } from '#lib/platform/ids.ts'

const now = Temporal.Instant.from('2026-11-23T02:00:00Z')

describe('ids', () => {
  it('sort by creation, even within a millisecond', () => {
    const ids = Array.from({ length: 2000 }, () => newId(now))
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
    expect(newId(now.add({ milliseconds: 1 })) > (ids.at(-1) ?? '')).toBe(true)
  })

  it('are 32 hex digits, so that they fit everywhere', () => {
    expect(newId(now)).toMatch(/^[0-9a-f]{32}$/)
  })
})

describe('secrets', () => {
  it('hold 256 bits and fit a cookie and a path (SR-052)', () => {
    expect(newSecret()).toMatch(/^[\w-]{43}$/)
    expect(newSecret()).not.toBe(newSecret())
  })

  it('are drawn from the whole alphabet', () => {
    expect(new Set(randomCharacters('ABC', 1000))).toEqual(new Set('ABC'))
  })
})
