import { describe, expect, it } from 'vitest'
import {
  failureText,
  isServerFailure,
  MAIL_FAILURES,
  parseFailureText,
} from '#lib/domain/messages/mail-failures.ts'

describe('why a mail did not go out', () => {
  it.each(MAIL_FAILURES)('is stored and read back: %s', (word) => {
    const stored = failureText({ word, permanent: false, detail: '550 at 5.1.1' })
    expect(parseFailureText(stored)).toEqual({ word, detail: '550 at 5.1.1' })
    expect(parseFailureText(failureText({ word, permanent: true }))).toEqual({ word, detail: '' })
  })

  it('is unexpected when the stored word is none', () => {
    expect(parseFailureText('').word).toBe('unexpected')
  })

  it('speaks of the server only where no mail could go', () => {
    const speaks = MAIL_FAILURES.filter((word) => isServerFailure({ word, permanent: false }))
    expect(speaks).toEqual(['sign-in-refused', 'no-connection', 'no-tls', 'timed-out'])
  })
})
