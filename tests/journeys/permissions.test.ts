import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Db, openDb } from '#db/client.ts'
import { findRequestByReference } from '#db/queries/requests.ts'
import { findStaff, saveStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { PERMISSIONS, ROLES, type Role } from '#lib/domain/access/permissions.ts'
import { wireName } from '#lib/http/cookies.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { instantText } from '#lib/platform/clock.ts'
import { DESK_PAGES } from '#tests/support/desk-pages.ts'
import { DESK_GETS, DESK_POSTS, type DoorRow } from '#tests/support/desk-routes.ts'
import { givenConfirmedRequest } from '#tests/support/given.ts'
import { givenSignedIn, liveContext } from '#tests/support/live-desk.ts'
import { newDataDir, type Portal, removeDataDir, startPortal } from '#tests/support/portal.ts'

/** A link to a page of the desk. */
const LINK = /<a [^>]*href="\/en\/desk\/?([^"?#]*)/g
/** The name of a person whose case is at the desk: it must not be in anything that is refused. */
const CANARY = 'Quillfeather'
/** How the router of a browser asks for a page, or for a part of one. */
const ROUTER_ASKS: Record<string, string>[] = [
  { RSC: '1' },
  { RSC: '1', 'next-router-prefetch': '1' },
  { RSC: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
]
/** Pages of what was just done: without it they lead elsewhere. */
const LEAD_ELSEWHERE = ['cases', 'found', 'account/authenticator/new', 'account/passkeys/new']
type Caller = 'anonymous' | 'requester' | Role
const CALLERS: Caller[] = ['anonymous', 'requester', ...ROLES]

let portal: Portal
let db: Db
let context: Context
let reference: string
const dataDir = newDataDir()
const cookies = new Map<Caller, string>()

beforeAll(async () => {
  portal = await startPortal({}, dataDir)
  db = openDb(dataDir)
  context = liveContext(dataDir, db)
  for (const role of ROLES)
    cookies.set(role, await givenSignedIn(context, { id: role, role, baseUrl: portal.baseUrl }))
  const filed = await givenConfirmedRequest(context, { name: `Ada ${CANARY}` })
  reference = filed.reference
  cookies.set('requester', `${wireName('session', portal.baseUrl)}=${filed.sessionSecret}`)
}, 180_000)

afterAll(async () => {
  db?.close()
  await portal?.stop()
  removeDataDir(dataDir)
})

type Answer = { status: number; location: string; body: string }

async function ask(caller: Caller, path: string, options: RequestInit = {}): Promise<Answer> {
  const headers = {
    'accept-language': 'en',
    'sec-fetch-site': 'same-origin',
    origin: portal.baseUrl,
    cookie: cookies.get(caller) ?? '',
    ...options.headers,
  }
  const url = `${portal.baseUrl}/en/desk${path ? `/${path}` : ''}`
  const stop = new AbortController()
  const response = await fetch(url, { redirect: 'manual', signal: stop.signal, ...options, headers })
  const location = response.headers.get('location') ?? ''
  // where there is nothing to show, a page below it says so
  if (location.endsWith('/not-found')) return ask(caller, location.slice('/en/desk/'.length), options)
  // the stream of changes does not end by itself
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false
  const body = isStream ? '' : await response.text()
  stop.abort()
  return { status: response.status, location, body }
}

function post(caller: Caller, path: string, body: Record<string, string> = { version: '1' }) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }
  const sent = new URLSearchParams(body).toString().replace('REFERENCE', reference)
  return ask(caller, path, { method: 'POST', headers, body: sent })
}

/** The address of a route, of the case and the people of this story; what names nothing is unknown to everybody. */
function addressOf(route: string): string {
  const named = { reference, staffId: 'reader', law: 'CN', calendar: 'CN', list: 'categories', entry: 'new' }
  return route.replaceAll(/\[(\w+)\]/g, (_, name: keyof typeof named) => named[name] ?? 'unknown')
}

const pages = new Map<string, Promise<Answer>>()
/** A page as it is asked for plainly: once a caller, since looking changes nothing. */
function askPage(caller: Caller, path: string): Promise<Answer> {
  const answer = pages.get(`${caller} ${path}`) ?? ask(caller, path)
  pages.set(`${caller} ${path}`, answer)
  return answer
}

/** Whether the table lets this caller through. */
function isLet(caller: Caller, may: DoorRow['may']): boolean {
  if (may === 'everybody') return true
  const isStaff = ROLES.some((role) => role === caller)
  if (may === 'staff' || !isStaff) return may === 'staff' && isStaff
  return (PERMISSIONS[may] as readonly string[]).includes(caller)
}

/** How a page answers those whom it is for, in this story. */
function statusOf(route: string): number {
  if (LEAD_ELSEWHERE.includes(route)) return 307
  // a draft of a calendar that is over has a page that says so
  return addressOf(route).includes('/unknown') && !route.endsWith('[draft]') ? 404 : 200
}

const isStaff = (caller: Caller) => caller !== 'anonymous' && caller !== 'requester'

/** Every route with every caller, a few at a time; what is not as the table says, in words. */
async function walk(routes: string[], callers: Caller[], judge: Judge): Promise<string[]> {
  const pairs = routes.flatMap((route) => callers.map((caller) => ({ route, caller })))
  const wrong: string[] = []
  const work = async () => {
    for (let pair = pairs.shift(); pair; pair = pairs.shift()) {
      const fault = await judge(pair.route, pair.caller)
      if (fault) wrong.push(`${pair.caller} at /${pair.route}: ${fault}`)
    }
  }
  await Promise.all(Array.from({ length: 6 }, work))
  return wrong.toSorted()
}
type Judge = (route: string, caller: Caller) => Promise<string | null>

describe('every route of the desk', () => {
  it('shows its page to those whom the table of permissions lets, and to nobody else', async () => {
    const wrong = await walk(Object.keys(DESK_PAGES), CALLERS, async (route, caller) => {
      const { status, location, body } = await askPage(caller, addressOf(route))
      if (isLet(caller, DESK_PAGES[route] ?? 'staff')) return status === statusOf(route) ? null : `${status}`
      if (body.includes(CANARY)) return `tells of a person, with ${status}`
      if (isStaff(caller)) return status === 404 ? null : `${status}`
      return location.includes('/desk/sign-in') ? null : `${status} ${location}`
    })
    expect(wrong).toEqual([])
  }, 180_000)

  it('says that there is nothing, within the rooms of the desk and without scripts, where there is nothing to show', async () => {
    for (const path of ['requests/DSR-AAAA-AAAA', 'nowhere', 'settings']) {
      const { status, body } = await ask('handler', path)
      expect([path, status]).toEqual([path, 404])
      expect(body).toContain(`>${translatorFor('en', 'desk')('notFound.title')}</h1>`)
      expect(body).toContain(`href="/en/desk/waiting"`)
    }
    const { status, body } = await ask('anonymous', 'nowhere')
    expect([status, body.includes('href="/en/desk/waiting"')]).toEqual([404, false])
  })

  it('leads nobody to a door that is closed to them', async () => {
    const wrong: string[] = []
    for (const role of ROLES) {
      const links = new Map<string, string>()
      for (const route of Object.keys(DESK_PAGES)) {
        const { body } = await askPage(role, addressOf(route))
        for (const [, path = ''] of body.matchAll(LINK)) links.set(path, route)
      }
      const follow = async (path: string) => {
        const { status } = await askPage(role, path)
        return status < 400 ? null : `${status}, linked on /${links.get(path)}`
      }
      wrong.push(...(await walk([...links.keys()], [role], follow)))
    }
    expect(wrong).toEqual([])
  }, 180_000)

  it('tells no more to the router of a browser than to the browser itself', async () => {
    const closed = Object.keys(DESK_PAGES).filter((route) => DESK_PAGES[route] !== 'everybody')
    for (const headers of ROUTER_ASKS) {
      // the first way for every page, the others for those of a case
      const routes =
        headers === ROUTER_ASKS[0] ? closed : closed.filter((route) => route.startsWith('requests/'))
      const wrong = await walk(routes, ['anonymous', 'requester', 'reader'], async (route, caller) => {
        if (isLet(caller, DESK_PAGES[route] ?? 'staff')) return null
        const { body } = await ask(caller, addressOf(route), { headers, redirect: 'follow' })
        return body.includes(CANARY) || (!isStaff(caller) && body.includes('Canary'))
          ? 'tells of somebody'
          : null
      })
      expect(wrong, JSON.stringify(headers)).toEqual([])
    }
    const asked = { headers: { RSC: '1' }, redirect: 'follow' } as const
    const shown = await ask('auditor', addressOf('requests/[reference]'), asked)
    expect(shown.body, 'whoever may see it gets it').toContain(CANARY)
  }, 180_000)

  it('gives out its files and tables by the same table', async () => {
    const wrong = await walk(Object.keys(DESK_GETS), CALLERS, async (route, caller) => {
      const { status } = await ask(caller, addressOf(route))
      // of files that are not there, and packs that were not made with a fresh factor, nobody gets any
      const may = DESK_GETS[route] ?? 'staff'
      if (may === 'everybody') return status === 303 ? null : `${status}`
      if (isLet(caller, may)) return [200, 404].includes(status) ? null : `${status}`
      const refused = isStaff(caller) ? [403, 404] : [401]
      return refused.includes(status) ? null : `${status}`
    })
    expect(wrong).toEqual([])
  }, 60_000)

  it('is changed by a direct post of those whom the table lets, and of nobody else', async () => {
    const closed = Object.keys(DESK_POSTS).filter((route) => DESK_POSTS[route]?.may !== 'everybody')
    const posted = (judge: (status: number, caller: Caller) => boolean, areLet: boolean) =>
      walk(closed, CALLERS, async (route, caller) => {
        const { may, body } = DESK_POSTS[route] ?? { may: 'staff' as const }
        if (isLet(caller, may) !== areLet) return null
        const { status } = await post(caller, addressOf(route), body)
        return judge(status, caller) ? null : `${status}`
      })
    const before = await stored()
    // what is typed by those whose session ended is read and kept; a form with files is read as one only
    const isRefused = (status: number, caller: Caller) =>
      isStaff(caller) ? status === 403 : status === 401 || status === 415
    expect(await posted(isRefused, false)).toEqual([])
    expect(await stored(), 'none of it changed the case').toEqual(before)
    expect(await posted((status) => status !== 401 && status !== 403 && status < 500, true)).toEqual([])
  }, 180_000)

  it('asks anew with every click: rights that were lost between page and post are gone', async () => {
    cookies.set('lead', await givenSignedIn(context, { id: 'lost', role: 'lead', baseUrl: portal.baseUrl }))
    expect((await ask('lead', addressOf('requests/[reference]/reply'))).status).toBe(200)
    await change('lost', { role: 'reader' })
    const note = { version: '1', body: 'Too late.' }
    expect((await post('lead', addressOf('requests/[reference]/note'), note)).status).toBe(403)
    await change('lost', { disabledAt: instantText(context.now) })
    expect((await post('lead', addressOf('requests/[reference]/note'), note)).status).toBe(401)
    expect((await ask('lead', addressOf('requests/[reference]'))).location).toContain('/desk/sign-in')
  })

  it('keeps the last administrator one', async () => {
    const { version = 0 } = (await findStaff(db.read, 'administrator')) ?? {}
    const path = addressOf('staff/[staffId]').replace('reader', 'administrator')
    for (const [verb, body] of [
      ['disable', { version: String(version) }],
      ['role', { version: String(version), role: 'handler' }],
    ] as const)
      expect((await post('administrator', `${path}/${verb}/send`, body)).body).toContain('last-administrator')
  })
})

const stored = () => findRequestByReference(db.read, reference)

async function change(id: string, changes: Parameters<typeof saveStaff>[2]) {
  await db.transaction(async (tx) => {
    const person = await findStaff(tx, id)
    if (person) await saveStaff(tx, person, changes)
  })
}
