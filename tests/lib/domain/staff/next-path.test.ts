import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownDeskPath } from '#lib/domain/staff/next-path.ts'

describe('where to go after signing in', () => {
  it.each([
    ['/en/desk', '/desk'],
    ['/zh-CN/desk/requests/DSR-7K3M-Q9TX', '/desk/requests/DSR-7K3M-Q9TX'],
    ['/en/desk/outbox?status=failed&after=2026', '/desk/outbox?status=failed&after=2026'],
  ])('%s is a page of the desk', (next, path) => {
    expect(ownDeskPath(next)).toBe(path)
  })

  it.each([
    undefined,
    '',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/en/desk',
    '/en/desk/../../evil',
    '/en/desk/%2e%2e/my-request',
    '/en/deskevil',
    '/fr/desk',
    '/en',
    '/en/my-request',
    '/en/desk/sign-in?next=/en/desk',
    '/en/desk/join',
    '/en/desk\t//evil.example',
    '/en/desk\r\nset-cookie: a=b',
    `/en/desk/${'a'.repeat(600)}`,
  ])('%j is not', (next) => {
    expect(ownDeskPath(next)).toBeNull()
  })

  it('never leaves the desk, whatever is asked for (SR-030)', () => {
    const piece = fc.constantFrom(
      '/',
      '//',
      '\\',
      '..',
      '.',
      '%2e',
      '%2f',
      'en',
      'zh-CN',
      'desk',
      'evil.example',
      ':',
      '@',
      '?',
      '#',
      '\t',
      '\n',
      'https:',
    )
    const anything = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 12 }).map((pieces) => `/en/desk${pieces.join('')}`),
    )
    const property = fc.property(anything, (next) => {
      const path = ownDeskPath(next)
      if (path === null) return
      const target = new URL(`/en${path}`, 'https://portal.example')
      expect(target.origin).toBe('https://portal.example')
      expect(target.pathname).toMatch(/^\/en\/desk(\/|$)/)
    })
    fc.assert(property, { numRuns: 2000 })
  })
})
