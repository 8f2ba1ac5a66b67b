import { describe, expect, it } from 'vitest'
import { newTotpSecret, totpCode, totpStep, totpUri } from '#lib/platform/totp.ts'

/** `12345678901234567890`, the secret of RFC 6238's appendix B. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000)

describe('codes of an authenticator app', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [20000000000, '353130'],
  ])('at second %i is %s, as RFC 6238 says', (seconds, code) => {
    expect(totpCode(SECRET, at(seconds))).toBe(code)
    expect(totpStep(SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30))
  })

  it('is taken one step early or late, and not two', () => {
    const now = at(1_800_000_015)
    const step = 60_000_000
    for (const [steps, found] of [
      [-2, null],
      [-1, step - 1],
      [0, step],
      [1, step + 1],
      [2, null],
    ] as const)
      expect(totpStep(SECRET, totpCode(SECRET, now.add({ seconds: steps * 30 })), now)).toBe(found)
  })

  it.each(['', '12345', '1234567', 'abcdef', '２８７０８２'])('refuses %j', (typed) => {
    expect(totpStep(SECRET, typed, at(59))).toBeNull()
  })

  it('has a secret of 160 random bits', () => {
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/)
    expect(newTotpSecret()).not.toBe(newTotpSecret())
  })

  it('tells the app whose it is', () => {
    const uri = new URL(totpUri(SECRET, 'KAGE Group', 'mei.lin@operator.example'))
    expect(uri.protocol).toBe('otpauth:')
    expect(uri.searchParams.get('secret')).toBe(SECRET)
    expect(uri.searchParams.get('issuer')).toBe('KAGE Group')
    expect(decodeURIComponent(uri.pathname)).toContain('mei.lin@operator.example')
  })
})
