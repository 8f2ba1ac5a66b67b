import { describe, expect, it } from 'vitest'
import { nextFailures, pauseSeconds, secondsLeft } from '#lib/domain/staff/sign-in-throttle.ts'

const now = Temporal.Instant.from('2026-11-23T02:00:00Z')
const known = (failures: number, secondsAgo: number) => ({
  failures,
  lastFailureAt: now.subtract({ seconds: secondsAgo }).toString(),
})

describe('the pause after failed sign-ins', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 30],
    [6, 60],
    [7, 120],
    [9, 480],
    [10, 900],
    [10_000, 900],
  ])('after %i failures is %i seconds', (failures, seconds) => {
    expect(pauseSeconds(failures)).toBe(seconds)
  })

  it('runs from the last failure', () => {
    expect(secondsLeft(undefined, now)).toBe(0)
    expect(secondsLeft(known(6, 20), now)).toBe(40)
    expect(secondsLeft(known(6, 60), now)).toBe(0)
  })

  it('is forgotten a day after the last failure', () => {
    expect(nextFailures(undefined, now)).toBe(1)
    expect(nextFailures(known(9, 3600), now)).toBe(10)
    expect(nextFailures(known(9, 25 * 3600), now)).toBe(1)
  })
})
