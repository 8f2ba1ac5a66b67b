import { describe, expect, it } from 'vitest'
import {
  ANSWER_FILES_MAX,
  ANSWER_MEGABYTES,
  availableFrom,
  canRenew,
  isAvailable,
  overAnswerQuota,
  remindersDue,
} from '#lib/domain/files/release.ts'

const now = Temporal.Instant.from('2026-11-23T02:00:00Z')
const until = (hours: number) => now.add({ hours }).toString()
const file = (hours: number, more = {}) => ({
  ...{ availableUntil: until(hours), renewedAt: null, destroyedAt: null },
  ...more,
})

describe('a released file', () => {
  it('is there for fourteen times twenty-four hours, the last moment included', () => {
    expect(availableFrom(now, 14).toString()).toBe('2026-12-07T02:00:00Z')
    expect([isAvailable(file(0), now), isAvailable(file(-1), now)]).toEqual([true, false])
    expect(isAvailable(file(1, { destroyedAt: until(-1) }), now)).toBe(false)
    expect(isAvailable({ availableUntil: null, renewedAt: null, destroyedAt: null }, now)).toBe(false)
  })

  it('can be renewed once, while it is there', () => {
    expect(canRenew(file(1), now)).toBe(true)
    expect(canRenew(file(1, { renewedAt: until(-9) }), now)).toBe(false)
    expect(canRenew(file(-1), now)).toBe(false)
  })

  it.each([
    [8 * 24, 0],
    [7 * 24, 1],
    [49, 1],
    [48, 2],
    [1, 2],
    [0, 0],
  ])('with %i hours left has %i reminders behind it', (hours, due) => {
    expect(remindersDue(until(hours), now)).toBe(due)
  })
})

describe('files of staff', () => {
  it('are counted and weighed a case', () => {
    const held = (count: number, size: number) => Array.from({ length: count }, () => ({ size }))
    expect(overAnswerQuota(held(ANSWER_FILES_MAX - 1, 1), 1)).toBeNull()
    expect(overAnswerQuota(held(ANSWER_FILES_MAX, 1), 1)).toBe('answer-files-too-many')
    const whole = ANSWER_MEGABYTES * 1024 * 1024
    expect(overAnswerQuota(held(1, whole - 1), 1)).toBeNull()
    expect(overAnswerQuota(held(1, whole), 1)).toBe('answer-files-too-large')
  })
})
