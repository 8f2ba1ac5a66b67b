import type { Browser, Page } from 'playwright-core'
import { type Db, openDb } from '#db/client.ts'
import { requests } from '#db/schema/index.ts'
import type { Context } from '#lib/commands/context.ts'
import { startRequesterSession } from '#lib/commands/steps/requester-session.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { env } from '#lib/platform/env.ts'
import { loadKeys } from '#lib/platform/keys.ts'
import { operatorFrom } from '#lib/platform/operator.ts'
import { seedDemo } from '#scripts/demo/seed.ts'
import { listen } from '#scripts/screenshots/camera.ts'
import { installedChromium, launchChromium } from '#tests/support/chromium.ts'
import type { GivenStaff } from '#tests/support/given-staff.ts'
import { newDataDir, type Portal, removeDataDir, startPortal } from '#tests/support/portal.ts'

/** A running portal with the demo's requests, and the people who look at it. */
export type Scene = { portal: Portal; db: Db; browser: Browser; staff: GivenStaff[] }
export type SeenRequest = Awaited<ReturnType<typeof seenRequests>>[number]

/** Sets it all up, does the work, and clears it away whatever happened. */
export async function withScene(work: (scene: Scene) => Promise<void>): Promise<void> {
  const dataDir = newDataDir()
  const staff = await seedDemo(dataDir)
  const portal = await startPortal({}, dataDir)
  const db = openDb(dataDir)
  // Chinese is drawn with the system's fonts; the packed browser brings none of its own
  const browser = await launchChromium(process.env.CHROMIUM_PATH ?? installedChromium())
  try {
    await work({ portal, db, browser, staff })
  } finally {
    await browser.close()
    db.close()
    await portal.stop()
    removeDataDir(dataDir)
  }
}

/** A browser of its own, with its own cookies. */
export async function newPage({ browser, portal }: Scene, locale: Locale): Promise<Page> {
  const context = await browser.newContext({ baseURL: portal.baseUrl, locale, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  listen(page)
  return page
}

/** The present, as a visitor. */
export function visitor({ portal, db }: Scene): Context {
  return {
    db,
    keys: loadKeys(portal.dataDir),
    now: Temporal.Now.instant(),
    actor: { type: 'visitor' },
    operator: operatorFrom(env()),
  }
}

/** One request of every state there is, with a name for its pictures. */
export async function seenRequests({ db }: Scene) {
  const rows = await db.read.select().from(requests).orderBy(requests.id)
  const named = rows.map((row) => ({ ...row, name: stateName(row) }))
  return named.filter(({ name }, n) => named.findIndex((other) => other.name === name) === n)
}

function stateName(row: typeof requests.$inferSelect): string {
  if (row.disputedAt) return 'disputed'
  const assigned = row.status === 'open' && !row.assigneeId ? 'unassigned-' : ''
  return `${assigned}${row.outcome ?? row.status}`
}

/** Signs a browser in to one request. */
export async function openRequest(scene: Scene, page: Page, requestId: string): Promise<void> {
  const context = visitor(scene)
  const value = await scene.db.transaction((tx) =>
    startRequesterSession(context, tx, requestId, 'access-key'),
  )
  await page.context().addCookies([{ name: 'session', value, url: scene.portal.baseUrl }])
}
