import { NextRequest } from 'next/server'
import { afterEach, describe, expect, it } from 'vitest'
import { GET as deskWithoutLanguage } from '#app/desk/[[...path]]/route.ts'
import { GET as joinLink } from '#app/desk/join/[token]/route.ts'
import { GET as root } from '#app/route.ts'
import { parseEnv } from '#lib/platform/env.ts'
import { CODE, linesThat } from '#tests/architecture/sources.ts'
import { freshStore } from '#tests/support/store.ts'

const EVIL = 'evil.example'
const FORGED = {
  host: EVIL,
  'x-forwarded-host': EVIL,
  'x-forwarded-proto': 'http',
  forwarded: `host=${EVIL}`,
}
const asked = (path: string) => new NextRequest(`http://${EVIL}${path}`, { headers: FORGED })

const processHolder = globalThis as typeof globalThis & { rightsPortal?: unknown }
afterEach(() => {
  processHolder.rightsPortal = undefined
})

/** What an answer says of where to go, and its cookies. */
const said = (answer: Response) => JSON.stringify([...answer.headers])

describe('a request under another name (SR-015)', () => {
  it.each([
    ['/', root],
    ['/desk', deskWithoutLanguage],
    ['/desk/outbox?status=failed', deskWithoutLanguage],
    ['/desk//evil.example', deskWithoutLanguage],
  ] as const)('for %s is led to a path of ours, never to that name', (path, get) => {
    const answer = get(asked(path))
    expect(answer.headers.get('location')).toMatch(/^\/en(\/desk|$)/)
    expect(new URL(answer.headers.get('location') ?? '', 'https://ours.example').host).toBe('ours.example')
  })

  it('for a one-time link is led on without naming it', async () => {
    const store = freshStore()
    const { db, keys } = store.context
    const env = parseEnv({ PORTAL_BASE_URL: 'https://ours.example', PORTAL_DATA_DIR: store.dataDir })
    processHolder.rightsPortal = { db, keys, clock: () => store.now, env }
    const answer = await joinLink(asked('/desk/join/x'), {
      params: Promise.resolve({ token: 'x'.repeat(43) }),
    })
    expect(said(answer)).not.toContain(EVIL)
  })

  it('finds no code that builds an address from what a request says of its own name', () => {
    const asking = /(get\(['"](x-forwarded-)?host['"]\)|x-forwarded-(host|proto)|nextUrl\.(origin|host|href))/
    const served = CODE.filter(({ path }) => /^(app|lib|components|proxy)/.test(path))
    expect(linesThat(asking, served)).toEqual([])
  })
})
