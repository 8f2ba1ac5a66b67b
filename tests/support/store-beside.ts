import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type Db, openDb } from '#db/client.ts'
import type { Context } from '#lib/commands/context.ts'
import { matchIdentity } from '#lib/commands/verification/match-identity.ts'
import type { Role } from '#lib/domain/access/permissions.ts'
import { wireName } from '#lib/http/cookies.ts'
import { stored } from '#tests/support/desk.ts'
import { type Filing, givenConfirmedRequest, must } from '#tests/support/given.ts'
import { givenSignedIn, liveContext } from '#tests/support/live-desk.ts'
import { newBrowser, type Story } from '#tests/support/story.ts'

type Colleague = { id: string; role: Role; name: string }

/** The store of a story's portal, for what comes before the story: cases by the commands, people who are signed in. */
export type StoreBeside = {
  /** A visitor, at this moment. */
  visitor(): Context
  /** Whoever has this id at the desk, at this moment. */
  as(role: Role, staffId?: string): Context
  /** A browser in which a new colleague is signed in. */
  colleague(person: Colleague, options?: BrowserContextOptions): Promise<Page>
  /** The two of most stories: an administrator and a handler, each in a browser of their own. */
  two(): Promise<{ chief: Page; anna: Page }>
  /** A browser in which the person of a request is signed in. */
  requester(sessionSecret: string, options?: BrowserContextOptions): Promise<Page>
}

/** Opens the store beside a portal that runs, for all stories of a file. */
export function storeBeside(story: Story): StoreBeside {
  let db: Db
  beforeAll(() => {
    db = openDb(story.portal.dataDir)
  })
  afterAll(() => db?.close())
  const visitor = () => liveContext(story.portal.dataDir, db)
  const browser = async (cookie: string, options?: BrowserContextOptions) => {
    const page = await newBrowser(story, options)
    const [name = '', value = ''] = cookie.split('=')
    await page.context().addCookies([{ name, value, url: story.portal.baseUrl, httpOnly: true }])
    return page
  }
  const colleague: StoreBeside['colleague'] = async (person, options) => {
    const { baseUrl } = story.portal
    return browser(await givenSignedIn(visitor(), { ...person, baseUrl }), options)
  }
  return {
    visitor,
    as: (role, staffId = role) => ({ ...visitor(), actor: { type: 'staff', staffId, role } }),
    colleague,
    async two() {
      const chief = await colleague({ id: 'chief', role: 'administrator', name: 'Mei Lin' })
      return { chief, anna: await colleague({ id: 'anna', role: 'handler', name: 'Anna Keller' }) }
    },
    requester: (sessionSecret, options) =>
      browser(`${wireName('session', story.portal.baseUrl)}=${sessionSecret}`, options),
  }
}

/** A confirmed case whose person was found on file as well as any right needs. */
export async function givenKnown(store: StoreBeside, filing: Partial<Filing>) {
  const filed = await givenConfirmedRequest(store.visitor(), filing)
  const seen = await stored(store.visitor(), filed.reference)
  const facts = ['email', 'account', 'phone'] as const
  must(await matchIdentity(store.as('handler'), { ...seen, facts: [...facts] }))
  return filed
}
