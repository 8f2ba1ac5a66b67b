import { describe, expect, it } from 'vitest'
import { smtpOptions } from '#lib/mail/smtp-options.ts'

describe('how the mail server is reached', () => {
  it.each(['smtp://mail.example', 'smtp://10.0.0.1:25', 'smtp://localhost.example:25'])(
    'requires TLS with a checked certificate: %s',
    (url) => {
      const options = smtpOptions(url)
      expect(options).toMatchObject({ requireTLS: true, ignoreTLS: false, tls: { rejectUnauthorized: true } })
    },
  )

  it('begins with TLS on smtps', () => {
    expect(smtpOptions('smtps://mail.example')).toMatchObject({ secure: true, port: 465, ignoreTLS: false })
  })

  it.each(['smtp://localhost:25', 'smtp://127.0.0.1:2525', 'smtp://[::1]:25'])(
    'asks no TLS of this machine: %s',
    (url) => {
      expect(smtpOptions(url)).toMatchObject({ requireTLS: false, ignoreTLS: true })
    },
  )

  it('waits 30 seconds for a connection and 60 for an answer, and reads the password', () => {
    expect(smtpOptions('smtp://me%40x:p%2Fw@mail.example:587')).toMatchObject({
      ...{ connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 60_000 },
      auth: { user: 'me@x', pass: 'p/w' },
    })
  })
})
