import type { Line } from '#bench/measure.ts'
import { OPERATOR } from '#bench/seed.ts'
import { type Asked, timesInTurn } from '#bench/times.ts'
import { openDb } from '#db/client.ts'
import { listStaff } from '#db/queries/staff.ts'
import { startStaffSession } from '#lib/commands/steps/staff-session.ts'
import { loadKeys } from '#lib/platform/keys.ts'
import { givenStaff } from '#tests/support/given-staff.ts'
import { type Portal, startPortal } from '#tests/support/portal.ts'

/** Journeys hurry the worker; the portal that is measured ticks as it ships. */
export const AS_SHIPPED = { PORTAL_WORKER_TICK_MS: '1000' }

const ROUNDS = 12
const PAGES_DEEP = 15
const SLOWER_MOST = 1.3

export type Desk = { portal: Portal; url: string; headers: Record<string, string> }

/** A portal on a folder, and the headers of somebody signed in at its desk: of its own people, or of a first one. */
export async function openDesk(dataDir: string): Promise<Desk> {
  const db = openDb(dataDir)
  const now = Temporal.Now.instant()
  const actor = { type: 'system' } as const
  const context = { db, keys: loadKeys(dataDir), now, actor, operator: OPERATOR }
  const [person] = await listStaff(db.read)
  const signIn = { factor: 'totp', method: 'password', browser: 'Bench', previousSession: null } as const
  const sessionSecret = person
    ? await db.transaction((tx) => startStaffSession(context, tx, person, signIn))
    : (await givenStaff(context)).sessionSecret
  db.close()
  const portal = await startPortal(AS_SHIPPED, dataDir)
  return { portal, url: `${portal.baseUrl}/en/desk`, headers: { cookie: `desk=${sessionSecret}` } }
}

/** What the queue is asked for: every filter alone, and some together. */
const FILTERS = [
  ...['', '?status=any', '?status=closed', '?status=waiting', '?due=overdue', '?due=soon', '?assignee=me'],
  ...['?assignee=nobody', '?kind=access', '?law=EU', '?status=closed&outcome=refused', '?language=zh-CN'],
  ...[
    '?status=any&channel=portal',
    '?level=1',
    '?from=2026-01-01&to=2026-12-31',
    '?status=any&sort=received',
  ],
  ...[
    '?status=any&sort=activity-last',
    '?status=closed&kind=deletion&law=CN&language=zh-CN&sort=received-last',
  ],
]
const SEARCHES = ['Weber', 'Mei Weber', 'Anna K1 Li', 'Jonas']

/** The desk with many requests against the desk with few, in turn: the 95th percentile of the server's time. */
export async function deskLines(
  few: Desk,
  many: Desk,
  counts: { few: number; many: number },
): Promise<Line[]> {
  const groups: [string, (desk: Desk) => Promise<Asked>][] = [
    ['queue with each filter', everyFilter],
    ['queue, pages deep', pagesDeep],
    ['search by name', searches],
  ]
  const lines: Line[] = []
  for (const [what, askedOf] of groups) {
    const times = await timesInTurn(await askedOf(many), await askedOf(few), ROUNDS)
    const name = `${what}, ms of the server, p95: at ${counts.many} / at ${counts.few} requests`
    lines.push({
      what: name,
      ours: times.ours,
      theirs: times.theirs,
      ratio: times.ours / times.theirs,
      atMost: SLOWER_MOST,
    })
  }
  return lines
}

async function everyFilter({ url, headers }: Desk): Promise<Asked> {
  return { addresses: FILTERS.map((filter) => `${url}${filter}`), headers }
}

/** The addresses of the pages one after the other, as their own links lead. */
async function pagesDeep({ url, headers }: Desk): Promise<Asked> {
  const addresses = [`${url}?status=any`]
  while (addresses.length < PAGES_DEEP) {
    const html = await (await fetch(addresses.at(-1) ?? url, { headers })).text()
    const after = /[?&;]after=([^"&]+)/.exec(html)?.[1]
    if (!after) break
    addresses.push(`${url}?status=any&after=${after}`)
  }
  return { addresses, headers }
}

/** What is typed is posted, and what was found has an address of its own. */
async function searches({ portal, url, headers }: Desk): Promise<Asked> {
  const addresses: string[] = []
  let cookie = headers.cookie ?? ''
  for (const search of SEARCHES) {
    const post = { ...headers, cookie, origin: portal.baseUrl, 'sec-fetch-site': 'same-origin' }
    const body = new URLSearchParams({ search })
    const answer = await fetch(`${url}/search`, { method: 'POST', headers: post, body, redirect: 'manual' })
    const kept = answer.headers.getSetCookie().map((one) => one.split(';')[0])
    cookie = [...new Set([...cookie.split('; '), ...kept])].join('; ')
    addresses.push(new URL(answer.headers.get('location') ?? url, portal.baseUrl).href)
  }
  return { addresses, headers: { ...headers, cookie } }
}
