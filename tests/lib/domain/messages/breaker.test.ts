import { describe, expect, it } from 'vitest'
import { afterAttempt, CLOSED_BREAKER, mayTry } from '#lib/domain/messages/breaker.ts'

const NOW = Temporal.Instant.from('2026-11-23T02:00:00Z')
const open = [1, 2, 3, 4, 5].reduce((breaker) => afterAttempt(breaker, NOW, true), CLOSED_BREAKER)

describe('the breaker of the mail server', () => {
  it('opens after five failures in a row and then lets one try through each minute', () => {
    expect(mayTry({ ...open, failures: 4 }, NOW)).toBe(true)
    expect(mayTry(open, NOW.add({ seconds: 59 }))).toBe(false)
    expect(mayTry(open, NOW.add({ seconds: 60 }))).toBe(true)
  })

  it('closes at the first answer of the server', () => {
    expect(afterAttempt(open, NOW, false)).toEqual(CLOSED_BREAKER)
  })

  it('does not wait for a clock that was set back', () => {
    expect(mayTry(open, NOW.subtract({ hours: 24 }))).toBe(true)
  })
})
