import { describe, expect, it } from 'vitest'
import { isSessionAlive, STAFF_SESSION } from '#lib/domain/access/session-limits.ts'

const now = Temporal.Instant.from('2026-11-23T12:00:00Z')
const session = (createdHoursAgo: number, seenMinutesAgo: number) => ({
  createdAt: now.subtract({ minutes: createdHoursAgo * 60 }).toString(),
  lastSeenAt: now.subtract({ seconds: seenMinutesAgo * 60 }).toString(),
})

describe('a session', () => {
  it.each([
    ['just begun', 0, 0, true],
    ['idle for 30 minutes', 1, 30, true],
    ['idle for longer', 1, 31, false],
    ['12 hours old', 12, 1, true],
    ['older', 13, 1, false],
  ])('%s', (_, hours, minutes, alive) => {
    expect(isSessionAlive(session(hours, minutes), now, STAFF_SESSION).alive).toBe(alive)
  })

  it('is written down again at most once a minute', () => {
    expect(isSessionAlive(session(1, 0.5), now, STAFF_SESSION).touch).toBe(false)
    expect(isSessionAlive(session(1, 1), now, STAFF_SESSION).touch).toBe(true)
  })
})
