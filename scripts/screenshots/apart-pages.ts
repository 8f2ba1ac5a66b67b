import Database from 'better-sqlite3'
import { databasePath } from '#db/client.ts'
import { WORKER_ALIVE } from '#db/queries/jobs.ts'
import { requests } from '#db/schema/index.ts'
import { snap, type Walker } from '#scripts/screenshots/camera.ts'
import { newPage, type Scene } from '#scripts/screenshots/scene.ts'
import { processOf } from '#tests/support/processes.ts'

/** What stands apart from the work: spam, what was one with another, blocked senders, a tag just put on, alarms. */
export async function walkApart(scene: Scene, walker: Walker): Promise<void> {
  const { page, locale } = walker
  const rows = await scene.db.read.select().from(requests).orderBy(requests.id)
  const pathOf = (fits: (row: (typeof rows)[number]) => boolean) => {
    const found = rows.find(fits)
    if (!found) throw new Error('The demo has no such case.')
    return `/${locale}/desk/requests/${found.reference}`
  }
  const spam = pathOf(({ outcome }) => outcome === 'spam')
  for (const [path, name] of [
    [spam, 'case-spam'],
    [`${spam}/reopen`, 'case-spam-reopen'],
    [pathOf(({ outcome }) => outcome === 'duplicate'), 'case-merged'],
    [pathOf(({ setAsideAt }) => setAsideAt !== null), 'case-aside'],
  ] as const) {
    await page.goto(path)
    await snap(walker, name, true)
  }
  await page.goto(pathOf(({ kind, status }) => kind === 'deletion' && status === 'open'))
  const putOn = page.locator('#tags form:has(select) button')
  await Promise.all([page.waitForEvent('load'), putOn.click()])
  await snap(walker, 'case-tagged', true)
  await walkAlarms(scene, walker)
}

/** Every page of the desk while the worker stands still. */
async function walkAlarms({ portal }: Scene, walker: Walker): Promise<void> {
  const worker = processOf(portal.process.pid, 'worker')
  if (!worker) throw new Error('There is no worker.')
  process.kill(worker, 'SIGSTOP')
  const database = new Database(databasePath(portal.dataDir))
  try {
    const longAgo = Temporal.Now.instant().subtract({ minutes: 5 }).toString()
    database.prepare('update job_runs set slot = ? where name = ?').run(longAgo, WORKER_ALIVE)
    await walker.page.goto(`/${walker.locale}/desk/tasks`)
    await snap(walker, 'desk-alarms', true)
  } finally {
    database.close()
    process.kill(worker, 'SIGCONT')
  }
}

/** The yearly figures, once the rules of the desk show them to anybody. */
export async function walkFigures(scene: Scene, locale: Walker['locale']): Promise<void> {
  const page = await newPage(scene, locale)
  await page.goto(`/${locale}/figures`)
  await snap({ page, locale }, 'figures', true)
  await page.context().close()
}
