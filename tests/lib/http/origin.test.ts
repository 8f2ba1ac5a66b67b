import { describe, expect, it } from 'vitest'
import { isOwnOrigin } from '#lib/http/origin.ts'

const BASE = 'https://rights.example.com'
const FOREIGN = [
  'https://evil.example',
  'http://rights.example.com',
  `${BASE}:8443`,
  `${BASE}.evil.example`,
  `${BASE}/`,
  '',
]

describe('where a post comes from (SR-016)', () => {
  it.each<[string | null, string | null, boolean]>([
    [BASE, 'same-origin', true],
    [BASE, null, true],
    [BASE, 'same-site', false],
    [BASE, 'cross-site', false],
    [BASE, 'none', false],
    [null, 'same-origin', true],
    [null, null, false],
    [null, 'same-site', false],
    [null, 'cross-site', false],
    [null, 'none', false],
    // a plain form of a page without a referrer (SR-024); a page cannot forge what the browser says beside it
    ['null', 'same-origin', true],
    ['null', null, false],
    ['null', 'same-site', false],
    ['null', 'cross-site', false],
    ['null', 'none', false],
    ...FOREIGN.flatMap((origin): [string, string | null, boolean][] => [
      [origin, 'same-origin', false],
      [origin, null, false],
      [origin, 'cross-site', false],
    ]),
  ])('Origin %s with Sec-Fetch-Site %s: %s', (origin, site, own) => {
    const headers = new Headers()
    if (origin !== null) headers.set('origin', origin)
    if (site !== null) headers.set('sec-fetch-site', site)
    expect(isOwnOrigin(headers, BASE)).toBe(own)
  })

  it('is not changed by headers that a client may forge', () => {
    const headers = new Headers({
      origin: 'https://evil.example',
      host: 'rights.example.com',
      'x-forwarded-host': 'evil.example',
    })
    expect(isOwnOrigin(headers, BASE)).toBe(false)
  })
})
