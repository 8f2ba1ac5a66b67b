import { describe, expect, it } from 'vitest'
import { readCookie, setCookieHeader } from '#lib/http/cookies.ts'

const HTTPS = 'https://rights.example.com'
const LOOPBACK = 'http://127.0.0.1:3000'
const secret = 's'.repeat(43)

describe('the cookies (SR-028)', () => {
  it('are bound to this host, out of reach of scripts, and sent over TLS only', () => {
    expect(setCookieHeader({ name: 'session', value: secret }, HTTPS)).toBe(
      `__Host-session=${secret}; Path=/; Max-Age=28800; HttpOnly; SameSite=Lax; Secure`,
    )
    expect(setCookieHeader({ name: 'desk', value: secret }, HTTPS)).toBe(
      `__Host-desk=${secret}; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict; Secure`,
    )
  })

  it('work over plain http on loopback', () => {
    expect(setCookieHeader({ name: 'desk', value: secret }, LOOPBACK)).toBe(
      `desk=${secret}; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict`,
    )
  })

  it('are removed with the attributes they were set with', () => {
    expect(setCookieHeader({ name: 'link', value: null }, HTTPS)).toBe(
      '__Host-link=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure',
    )
  })

  it('are read back by their whole name', () => {
    expect(readCookie(`a=1; __Host-session=${secret}; b=2`, 'session', HTTPS)).toBe(secret)
    expect(readCookie(`a=1;session=${secret}`, 'session', LOOPBACK)).toBe(secret)
    expect(readCookie(`xsession=${secret}`, 'session', LOOPBACK)).toBeNull()
  })

  it('without the prefix count for nothing on https: another host may have set them', () => {
    expect(readCookie(`session=${secret}`, 'session', HTTPS)).toBeNull()
  })

  it.each([
    null,
    '',
    'session',
    'session=',
    'session=short',
    `session=${'x'.repeat(201)}`,
    'session=%00%00%00%00%00%00%00',
    `session="${secret}"`,
  ])('of another form are none: %j', (header) => {
    expect(readCookie(header, 'session', LOOPBACK)).toBeNull()
  })
})
