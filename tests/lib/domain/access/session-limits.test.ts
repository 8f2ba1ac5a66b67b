import { describe, expect, it } from 'vitest'
import { isSessionAlive, STAFF_SESSION } from '#lib/domain/access/session-limits.ts'

const start = Temporal.Instant.from('2026-11-23T02:00:00Z')
const sessionAfter = (created: Temporal.DurationLike, rested: Temporal.DurationLike) => {
  const now = start.add(created)
  const session = { createdAt: start.toString(), lastSeenAt: now.subtract(rested).toString() }
  return isSessionAlive(session, now, STAFF_SESSION)
}

describe('a session of staff (SR-096)', () => {
  it('rests for 30 minutes at most', () => {
    expect(sessionAfter({ hours: 1 }, { minutes: 30 }).alive).toBe(true)
    expect(sessionAfter({ hours: 1 }, { minutes: 30, seconds: 1 }).alive).toBe(false)
  })

  it('lasts 12 hours at most, however much it is used', () => {
    expect(sessionAfter({ hours: 12 }, { minutes: 1 }).alive).toBe(true)
    expect(sessionAfter({ hours: 12, seconds: 1 }, { minutes: 1 }).alive).toBe(false)
  })

  it('is written down again after a minute, not at every view', () => {
    expect(sessionAfter({ hours: 1 }, { seconds: 59 }).touch).toBe(false)
    expect(sessionAfter({ hours: 1 }, { seconds: 60 }).touch).toBe(true)
  })
})
