import { describe, expect, it } from 'vitest'
import { comparablePhone, optionalPhone } from '#lib/domain/requests/phone-number.ts'

describe('a phone number', () => {
  it.each(['+86 20 1234 5678', '+86-20-1234-5678', '0086 20 12345678', '＋86 20 1234 5678'])(
    'is the same in every spelling: %s',
    (typed) => {
      expect(comparablePhone(typed)).toBe('862012345678')
    },
  )

  it.each(['', '12', 'call me', '1234567890123456', '12a45678'])('is not %j', (typed) => {
    expect(comparablePhone(typed)).toBeNull()
  })

  it('may be left out, and is kept as it was typed', () => {
    expect([optionalPhone.parse(' '), optionalPhone.parse(undefined)]).toEqual([null, null])
    expect(optionalPhone.parse(' +86 20 1234 5678 ')).toBe('+86 20 1234 5678')
    expect(optionalPhone.safeParse('call me').error?.issues[0]?.message).toBe('phone-impossible')
  })
})
