import { describe, expect, it } from 'vitest'
import { isSecondProofFresh, secondProofFor } from '#lib/domain/verification/second-proof.ts'

describe('a second proof', () => {
  it('is always the one that the sign-in was not', () => {
    expect(secondProofFor('access-key')).toBe('mail-code')
    expect(secondProofFor('mail')).toBe('access-key')
    expect(secondProofFor('filing-browser')).toBe('access-key')
    expect(secondProofFor('subject-mail')).toBe('access-key')
  })

  it('counts for ten minutes, and not while a clock runs behind it', () => {
    const now = Temporal.Instant.from('2026-11-23T02:00:00Z')
    const shown = (minutes: number) => isSecondProofFresh(now.subtract({ minutes }).toString(), now)
    expect([shown(0), shown(10), shown(11), shown(-1)]).toEqual([true, true, false, false])
    expect(isSecondProofFresh(null, now)).toBe(false)
  })
})
