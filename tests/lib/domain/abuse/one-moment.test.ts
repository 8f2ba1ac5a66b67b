import { describe, expect, it } from 'vitest'
import {
  isChallengeOver,
  looksFilledByProgram,
  provesWork,
  secondsToWait,
} from '#lib/domain/abuse/one-moment.ts'

const now = Temporal.Instant.from('2026-11-23T10:00:00Z')
const ago = (seconds: number) => now.subtract({ milliseconds: seconds * 1000 })

describe('a form that looks filled in by a program (SR-046)', () => {
  it.each([
    ['a filled trap, however long it took', { trap: 'https://spam.example', startedAt: ago(600) }, true],
    ['less than two seconds after it was shown', { startedAt: ago(1.9) }, true],
    ['a form that does not say when it was shown', { startedAt: null }, true],
    ['two seconds and an empty trap', { trap: '', startedAt: ago(2) }, false],
  ])('%s', (_, filled, expected) => {
    expect(looksFilledByProgram({ now, scale: 1, ...filled })).toBe(expected)
  })
})

describe('waiting instead of working (SR-045)', () => {
  it('takes a minute, and tells what is left of it', () => {
    expect(secondsToWait(now, now, 1)).toBe(60)
    expect(secondsToWait(ago(26.5), now, 1)).toBe(34)
    expect(secondsToWait(ago(60), now, 1)).toBe(0)
    expect(secondsToWait(ago(600), now, 1)).toBe(0)
  })

  it('is over after ten minutes, and then asked anew', () => {
    expect(isChallengeOver(ago(599), now)).toBe(false)
    expect(isChallengeOver(ago(600), now)).toBe(true)
  })
})

describe('a proof of work', () => {
  it.each([
    [[0, 1, 255, 0], 15, true],
    [[0, 2, 0, 0], 15, false],
    [[0, 0, 0, 0], 15, true],
    [[128, 0, 0, 0], 1, false],
    [[], 15, false],
  ])('%j begins with %i zero bits: %s', (bytes, bits, expected) => {
    expect(provesWork(Uint8Array.from(bytes), bits)).toBe(expected)
  })
})
