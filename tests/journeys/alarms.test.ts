import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databasePath } from '#db/client.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { CANARY_LATELY, CANARY_SETTLED_HOURS } from '#lib/domain/messages/canary.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { givenRequest } from '#tests/support/given.ts'
import { processOf } from '#tests/support/processes.ts'
import { textOf } from '#tests/support/requester.ts'
import { storeBeside } from '#tests/support/store-beside.ts'
import { look, setScene } from '#tests/support/story.ts'

const story = setScene()
const store = storeBeside(story)
const t = translatorFor('en', 'deliverability')
const desk = translatorFor('en', 'desk')
let nora: Page
let database: Database.Database

beforeAll(async () => {
  nora = await store.colleague({ id: 'nora', role: 'reader', name: 'Nora Reed' })
  database = new Database(databasePath(story.portal.dataDir))
})
afterAll(() => database?.close())

const ago = (duration: Temporal.DurationLike) => Temporal.Now.instant().subtract(duration).toString()
/** What every room warns of, as it stands above the main part. */
async function warnings(page: Page, locale: Locale = 'en', room = '/laws'): Promise<string> {
  await page.goto(`/${locale}/desk${room}`)
  return textOf(page)
}
async function untilWarned(of: string): Promise<void> {
  await expect.poll(() => warnings(nora), { timeout: 20_000, interval: 300 }).toContain(of)
}
const count = (sql: string) => (database.prepare(sql).get() as { n: number }).n
/** What the time between two tries would do. */
const tryAgainNow = () =>
  database.prepare(`update outbox set next_attempt_at = ? where status = 'queued'`).run(ago({ minutes: 1 }))

describe('the desk', () => {
  it('warns of nothing while all is well', async () => {
    expect(await warnings(nora)).not.toContain(desk('alarms.toOutbox'))
    await look(nora)
  })

  it('warns of confirmations that nobody uses any more, though every mail was taken', async () => {
    const emails = Array.from({ length: CANARY_LATELY }, (_, n) => `lost-${n}@mail.example`)
    for (const email of emails) await givenRequest(store.visitor(), { email })
    const left = `select count(*) n from verifications where purpose = 'confirm-email' and sent_at is not null`
    await expect.poll(() => count(left), { timeout: 20_000 }).toBe(CANARY_LATELY)
    expect(await warnings(nora)).not.toContain(t('canaryText'))
    database
      .prepare(`update verifications set sent_at = ? where purpose = 'confirm-email'`)
      .run(ago({ hours: CANARY_SETTLED_HOURS + 1 }))
    expect(await warnings(nora)).toContain(t('canary', { used: 0, sent: CANARY_LATELY }))
    await look(nora)
    database.prepare(`update verifications set used_at = sent_at where purpose = 'confirm-email'`).run()
    expect(await warnings(nora)).not.toContain(t('canaryText'))
  })

  it('warns of a mail that was given up, and of a server that refuses again and again', async () => {
    story.mailbox.unknown.add('gone@mail.example')
    await givenRequest(store.visitor(), { email: 'gone@mail.example' })
    await untilWarned(desk('alarms.mailsFailed', { count: 1 }))
    await look(nora)

    const waiting = ['a', 'b', 'c'].map((name) => `${name}@busy.example`)
    for (const email of waiting) story.mailbox.busy.add(email)
    for (const email of waiting) await givenRequest(store.visitor(), { email })
    for (const tries of [1, 2, 3]) {
      const tried = `select count(*) n from outbox where status = 'queued' and attempts >= ${tries}`
      await expect.poll(() => count(tried), { timeout: 20_000 }).toBe(waiting.length)
      if (tries === 2) expect(await warnings(nora)).not.toContain(t('failingText'))
      if (tries < 3) tryAgainNow()
    }
    expect(await warnings(nora)).toContain(t('failingText'))
    await look(nora)
    story.mailbox.busy.clear()
    tryAgainNow()
    await expect.poll(() => warnings(nora), { timeout: 20_000 }).not.toContain(t('failingText'))
  })

  it('warns that the worker stands still, in every room and language, and of nothing once it goes on', async () => {
    const worker = processOf(story.portal.process.pid, 'worker')
    if (!worker) throw new Error('There is no worker.')
    process.kill(worker, 'SIGSTOP')
    try {
      database.prepare(`update job_runs set slot = ? where name = 'worker'`).run(ago({ minutes: 5 }))
      expect(await warnings(nora, 'en', '')).toContain(desk('alarms.workerText'))
      await look(nora)
      const options = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } }
      const wu = await store.colleague(
        { id: 'wu', role: 'handler', name: '吴浩' },
        { ...options, colorScheme: 'dark' },
      )
      expect(await warnings(wu, 'zh-CN', '/tasks')).toContain(
        translatorFor('zh-CN', 'desk')('alarms.workerText'),
      )
      await look(wu)
    } finally {
      process.kill(worker, 'SIGCONT')
    }
    await expect
      .poll(() => warnings(nora), { timeout: 30_000, interval: 500 })
      .not.toContain(desk('alarms.workerText'))
  })
})
