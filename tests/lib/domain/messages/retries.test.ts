import { describe, expect, it } from 'vitest'
import { nextAttempt } from '#lib/domain/messages/retries.ts'

const BEGAN = Temporal.Instant.from('2026-11-23T02:00:00Z')

function pausesOf(id: string): { pauses: number[]; days: number } {
  const firstAttemptAt = BEGAN.toString()
  const pauses: number[] = []
  let now = BEGAN
  for (let attempts = 1; ; attempts++) {
    const next = nextAttempt(now, { id, attempts, firstAttemptAt })
    if (!next) return { pauses, days: now.since(BEGAN).total('hours') / 24 }
    pauses.push(next.since(now).total('minutes'))
    now = next
  }
}

describe('when a mail is tried again', () => {
  it('pauses for 1, 5, 15, 30 and 60 minutes, then about an hour each, and ends after five days', () => {
    const { pauses, days } = pausesOf('019ab0c0ffee')
    expect(pauses.slice(0, 5)).toEqual([1, 5, 15, 30, 60])
    expect(Math.min(...pauses.slice(5))).toBeGreaterThanOrEqual(60)
    expect(Math.max(...pauses.slice(5))).toBeLessThanOrEqual(70)
    expect(days).toBeGreaterThanOrEqual(5)
    expect(days).toBeLessThan(5.06)
  })

  it('spreads mails that failed together', () => {
    const fifth = ['000001', '000080', '000100'].map((id) => pausesOf(id).pauses[5])
    expect(new Set(fifth).size).toBe(3)
  })

  it('gives a mail that waited out a standstill of ten days all its first tries', () => {
    const firstAttemptAt = BEGAN.subtract({ hours: 240 }).toString()
    expect(nextAttempt(BEGAN, { id: 'a', attempts: 5, firstAttemptAt })).not.toBeNull()
    expect(nextAttempt(BEGAN, { id: 'a', attempts: 6, firstAttemptAt })).toBeNull()
  })
})
