import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { config, proxy } from '../proxy.ts'

const BASE = 'https://rights.example.com'
const visit = (path: string, headers = {}) => proxy(new NextRequest(`${BASE}${path}`, { headers }))
const nonceIn = (policy: string | null) => /'nonce-([\w-]+)'/.exec(policy ?? '')?.[1] ?? ''

describe('the headers of every answer', () => {
  it.each(['/', '/en', '/en/request/kind', '/zh-CN/desk', '/en/confirm', '/healthz', '/nothing-here'])(
    '%s has them all (SR-020 to SR-027)',
    (path) => {
      const { headers } = visit(path)
      const policy = headers.get('content-security-policy') ?? ''
      const directives = policy.split('; ').map((each) => each.split(' ')[0])
      expect(directives).toEqual([
        'default-src',
        'script-src',
        'style-src',
        'img-src',
        'connect-src',
        'font-src',
        'form-action',
        'base-uri',
        'frame-ancestors',
        'object-src',
      ])
      for (const closed of ['default-src', 'base-uri', 'frame-ancestors', 'object-src'])
        expect(policy).toContain(`${closed} 'none'`)
      expect(policy).not.toMatch(/unsafe|http:|https:|\*/)
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('permissions-policy')).toContain('camera=()')
      const [, seconds] =
        /max-age=(\d+); includeSubDomains/.exec(headers.get('strict-transport-security') ?? '') ?? []
      expect(Number(seconds)).toBeGreaterThanOrEqual(31_536_000)
    },
  )

  it('have a nonce of their own, of 128 bits and more, and hand it to the page', () => {
    const nonces = Array.from({ length: 50 }, () =>
      nonceIn(visit('/en').headers.get('content-security-policy')),
    )
    expect(new Set(nonces).size).toBe(50)
    expect(nonces.every((nonce) => nonce.length >= 22)).toBe(true)
    const { headers } = visit('/en')
    expect(headers.get('x-middleware-request-x-nonce')).toBe(nonceIn(headers.get('content-security-policy')))
  })

  it('take no number and no nonce from the client', () => {
    const { headers } = visit('/en', {
      'x-nonce': 'mine',
      'x-request-id': 'mine',
      'content-security-policy': 'mine',
    })
    for (const name of ['x-nonce', 'x-request-id', 'content-security-policy'])
      expect(headers.get(`x-middleware-request-${name}`)).not.toBe('mine')
  })

  it('let the start page be found, and nothing else', () => {
    for (const path of ['/', '/en', '/zh-CN']) expect(visit(path).headers.get('x-robots-tag')).toBeNull()
    for (const path of ['/en/', '/en/request/kind', '/zh-CN/desk', '/fr', '/en/confirm'])
      expect(visit(path).headers.get('x-robots-tag')).toContain('noindex')
  })
})

describe('the proxy (SR-004)', () => {
  it('leaves out static files alone, and decides nothing', () => {
    const [rule] = config.matcher
    const matches = new RegExp(`^${rule?.source}$`)
    for (const path of ['/', '/en', '/en/desk', '/_next/image', '/api/x'])
      expect(matches.test(path)).toBe(true)
    expect(matches.test('/_next/static/chunks/a.js')).toBe(false)
    for (const path of ['/en/desk', '/en/my-request']) expect(visit(path).status).toBe(200)
  })
})
