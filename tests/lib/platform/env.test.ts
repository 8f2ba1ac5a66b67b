import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BadConfiguration, parseEnv } from '#lib/platform/env.ts'

function problemsOf(source: Record<string, string>): string[] {
  try {
    parseEnv(source)
  } catch (error) {
    if (error instanceof BadConfiguration) return error.problems
    throw error
  }
  return []
}

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(parseEnv({})).toMatchObject({ BASE_URL: 'http://127.0.0.1:3000', DATA_DIR: './data' })
  })

  it.each([
    ['https://rights.example.com', 'https://rights.example.com'],
    ['https://Rights.Example.com:443/', 'https://rights.example.com'],
    ['https://rights.example.com:8443', 'https://rights.example.com:8443'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:80', 'http://127.0.0.1'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
  ])('takes %s as the origin %s (SR-013)', (given, origin) => {
    expect(parseEnv({ PORTAL_BASE_URL: given }).BASE_URL).toBe(origin)
  })

  it.each([
    'http://rights.example.com',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'ftp://localhost',
    'javascript:alert(1)',
    'https://rights.example.com/portal',
    'https://rights.example.com/?a=1',
    'https://rights.example.com/#a',
    'https://user:secret@rights.example.com',
    'rights.example.com',
  ])('refuses %s as base address (SR-013)', (given) => {
    expect(problemsOf({ PORTAL_BASE_URL: given }).join()).toContain('PORTAL_BASE_URL')
  })

  it('says why an address is refused, not only that', () => {
    expect(problemsOf({ PORTAL_BASE_URL: 'http://rights.example.com' }).join()).toContain('https://')
    expect(problemsOf({ PORTAL_BASE_URL: 'https://a.example/portal' }).join()).toContain('no path')
    expect(problemsOf({ PORTAL_SMTP_URL: 'http://a.example' }).join()).toContain('smtp://')
  })

  it.each([
    [{ PORTAL_PORT: '80' }, 'http://127.0.0.1'],
    [{ PORTAL_HOST: 'localhost' }, 'http://localhost:3000'],
    [{ PORTAL_HOST: '::1' }, 'http://[::1]:3000'],
  ])('makes the base address of %j as a browser writes the origin: %s', (source, origin) => {
    expect(parseEnv(source).BASE_URL).toBe(origin)
  })

  it.each(['0.0.0.0', '::', '192.0.2.1'])('wants a base address when it listens on %s', (host) => {
    expect(problemsOf({ PORTAL_HOST: host })).toHaveLength(1)
    expect(problemsOf({ PORTAL_HOST: host, PORTAL_BASE_URL: 'https://rights.example.com' })).toEqual([])
  })

  it('lists every error at once, unknown names included (SR-193)', () => {
    const problems = problemsOf({
      PORTAL_PORT: 'eighty',
      PORTAL_BASE_URL: 'http://rights.example.com',
      PORTAL_MAIL_FROM: 'a@b.example, c@d.example',
      PORTAL_OPERATOR_ZONE: 'Mars/Olympus',
      PORTAL_TRUSTED_PROXIES: '-1',
      PORTAL_SMPT_URL: 'smtp://typo.example',
      PORTAL_constructor: 'x',
      HOME: '/ignored',
    })
    expect(problems).toHaveLength(7)
    const names = [
      'PORT',
      'BASE_URL',
      'MAIL_FROM',
      'OPERATOR_ZONE',
      'TRUSTED_PROXIES',
      'SMPT_URL',
      'constructor',
    ]
    for (const name of names) expect(problems.join('\n')).toContain(`PORTAL_${name}: `)
  })

  it('echoes what was given, but never a secret (SR-193)', () => {
    const problems = problemsOf({ PORTAL_PORT: 'eighty', PORTAL_SMTP_URL: 'http://user:hunter2@host' })
    expect(problems.join('\n')).toContain('"eighty"')
    expect(problems.join('\n')).not.toContain('hunter2')
  })

  it('ends in a value or in BadConfiguration, whatever is set', () => {
    const names = fc.constantFrom('PORT', 'HOST', 'BASE_URL', 'SMTP_URL', 'OPERATOR_ZONE', 'WORKER_TICK_MS')
    fc.assert(
      fc.property(fc.dictionary(names, fc.string()), (given) => {
        const source = Object.entries(given).map(([name, value]) => [`PORTAL_${name}`, value])
        problemsOf(Object.fromEntries(source))
      }),
    )
  })
})
