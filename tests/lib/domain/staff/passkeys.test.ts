import { describe, expect, it } from 'vitest'
import { isCounterOdd, madePasskeyAnswers } from '#lib/domain/staff/passkeys.ts'

describe('the count of a passkey', () => {
  it.each([
    [0, 0, false],
    [0, 1, false],
    [4, 5, false],
    [5, 5, true],
    [5, 4, true],
    [5, 0, true],
  ])('that was %i and is %i is odd: %s', (stored, brought, odd) => {
    expect(isCounterOdd(stored, brought)).toBe(odd)
  })
})

describe('what a browser sends of a passkey', () => {
  const good = JSON.stringify({ id: 'a', type: 'public-key', response: {}, rawId: 'a' })

  it('is read with all its parts', () => {
    expect(madePasskeyAnswers.parse({ response: good }).response).toMatchObject({ id: 'a', rawId: 'a' })
  })

  it.each(['', '{}', 'null', '{"id":1}', 'x'.repeat(17_000), good.replace('public-key', 'other')])(
    'is refused when it is “%.20s”',
    (response) => {
      const { error } = madePasskeyAnswers.safeParse({ response })
      expect(error?.issues.map(({ message }) => message)).toEqual(['passkey-missing'])
    },
  )
})
