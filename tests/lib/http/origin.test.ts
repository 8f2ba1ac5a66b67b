import { describe, expect, it } from 'vitest'
import { isOwnOrigin } from '#lib/http/origin.ts'

const BASE = 'https://rights.example'

describe('whose form it is', () => {
  it.each([
    ['our origin', BASE, 'same-origin', true],
    ['our origin, from a browser that says no more', BASE, null, true],
    ['no origin, and the browser says same-origin', null, 'same-origin', true],
    ['a plain form of a page without a referrer', 'null', 'same-origin', true],
    ['neither origin nor site', null, null, false],
    ['a null origin that nobody vouches for', 'null', null, false],
    ['a null origin from another site', 'null', 'cross-site', false],
    ['another origin', 'https://evil.example', null, false],
    ['another origin that claims to be ours', 'https://evil.example', 'same-origin', false],
    ['a sister site', BASE, 'same-site', false],
    ['an address typed in', null, 'none', false],
  ])('%s', (_case, origin, site, own) => {
    const headers = new Headers()
    if (origin !== null) headers.set('origin', origin)
    if (site !== null) headers.set('sec-fetch-site', site)
    expect(isOwnOrigin(headers, BASE)).toBe(own)
  })
})
