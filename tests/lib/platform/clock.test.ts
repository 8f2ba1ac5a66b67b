import { describe, expect, it } from 'vitest'
import { dayIn, instantText, systemClock } from '#lib/platform/clock.ts'

describe('the clock', () => {
  it('writes instants in one form that sorts by time', () => {
    const noon = Temporal.Instant.from('2026-11-23T12:00:00Z')
    expect(instantText(noon)).toBe('2026-11-23T12:00:00.000Z')
    expect(instantText(noon.add({ nanoseconds: 1_999_999 }))).toBe('2026-11-23T12:00:00.001Z')
    expect(instantText(noon) < instantText(noon.add({ milliseconds: 1 }))).toBe(true)
  })

  it('tells the day of a zone, not of the server', () => {
    const evening = Temporal.Instant.from('2026-11-23T20:00:00Z')
    expect(dayIn(evening, 'Asia/Shanghai')).toBe('2026-11-24')
    expect(dayIn(evening, 'America/Los_Angeles')).toBe('2026-11-23')
  })

  it('can be moved forward for drills', () => {
    const ahead = systemClock(86_400)().since(systemClock()()).total('hours')
    expect(ahead).toBeCloseTo(24, 2)
  })
})
