import { listTasks } from '#db/queries/tasks.ts'
import { requests } from '#db/schema/index.ts'
import type { Context } from '#lib/commands/context.ts'
import { collectFile } from '#lib/commands/files/collect-file.ts'
import { addNote } from '#lib/commands/messages/add-note.ts'
import { takePlan } from '#lib/commands/tasks/take-plan.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { totpCode } from '#lib/platform/totp.ts'
import { walkApart, walkFigures } from '#scripts/screenshots/apart-pages.ts'
import { snap, type Walker } from '#scripts/screenshots/camera.ts'
import { newPage, type Scene, visitor } from '#scripts/screenshots/scene.ts'
import { fillIn, press, pressInVain } from '#tests/support/fill-in.ts'
import { must } from '#tests/support/given.ts'
import { letterOf } from '#tests/support/post.ts'
import { questionRefused } from '#tests/support/refused-mail.ts'
import { inPieces } from '#tests/support/sample-files.ts'
import { textPdf } from '#tests/support/text-pdf.ts'

type Case = typeof requests.$inferSelect

/** The desk at work, by the rules that the product comes with: many at once, long stories, letters on their way, packages. */
export async function walkWork(scene: Scene, { page, locale }: Walker): Promise<void> {
  await workCarefully(scene, { page, locale })
  const walker = { page, locale }
  await walkQueue(walker)
  await walkLong(scene, walker)
  await walkLetters(scene, walker)
  await walkPackage(scene, walker)
  await walkBlocked(scene, walker)
  await walkNotNotified(scene, walker)
  await walkProof(scene, walker)
  await walkApart(scene, walker)
  await walkFigures(scene, locale)
  for (const [path, name] of [
    ['/settings/templates', 'desk-templates'],
    ['/settings/templates/new', 'desk-template-new'],
    ['/tasks', 'desk-tasks'],
    ['/views', 'desk-views'],
    ['/tags', 'desk-tags'],
  ] as const) {
    await page.goto(`/${locale}/desk${path}`)
    await snap(walker, name)
  }
}

/** The rules as they are before anybody changes them; the demo lies behind them at once. */
async function workCarefully(scene: Scene, { page, locale }: Walker): Promise<void> {
  await page.goto(`/${locale}/desk/settings/rules`)
  await fillIn(page, [
    ['completeness', 'block'],
    ['wrongPersonGuard', 'on'],
    ['approval', 'two-person'],
    ['undoSeconds', '30'],
    ['erasureHoldDays', '7'],
    ['publicFigures', 'yes'],
    ['publicFiguresAtLeast', '2'],
  ])
  const code = totpCode(scene.staff[0]?.totpSecret ?? '', Temporal.Now.instant())
  await press(page, translatorFor(locale, 'settings')('changes.show'))
  await snap({ page, locale }, 'desk-settings-rules-changes', true)
  if ((await page.locator('main [name=code]').count()) > 0) await fillIn(page, [['code', code]])
  await press(page, translatorFor(locale, 'desk-rules')('submit'))
  await page.goto(`/${locale}/desk/settings/operator`)
  await fillIn(page, [
    ['name.en', 'Kage Energy'],
    ['name.zh-CN', '卡格能源'],
    ['phone', '+86 20 1234 5678'],
    ['accentLight', '#5a0b4e'],
  ])
  await press(page, translatorFor(locale, 'settings')('changes.show'))
  await snap({ page, locale }, 'desk-settings-operator-changes', true)
}

async function walkQueue({ page, locale }: Walker): Promise<void> {
  await page.goto(`/${locale}/desk`)
  for (const at of [0, 2]) await page.locator('main tbody input[type=checkbox]').nth(at).check()
  await snap({ page, locale }, 'desk-several', true)
  await page.locator('#bulk-assignee').selectOption({ index: 1 })
  await press(page, translatorFor(locale, 'bulk')('assign'))
  await snap({ page, locale }, 'desk-several-done')
}

/** Somebody of the demo at the desk. */
const asStaff = (scene: Scene, n: 0 | 1): Context => {
  const actor = scene.staff[n]?.actor
  if (!actor) throw new Error('There is nobody at the desk.')
  return { ...visitor(scene), actor }
}

async function caseOf(scene: Scene, fits: (row: Case) => boolean): Promise<Case> {
  const rows = await scene.db.read.select().from(requests).orderBy(requests.id)
  const found = rows.find(fits)
  if (!found) throw new Error('The demo has no such case.')
  return found
}

async function walkLong(scene: Scene, walker: Walker): Promise<void> {
  const { page, locale } = walker
  const { reference } = await caseOf(scene, ({ law, status }) => law === 'EU' && status === 'open')
  for (let n = 1; n <= 20; n++) {
    const { version } = await caseOf(scene, (row) => row.reference === reference)
    const body = `Part ${n} of the export is in. The orders of that year are complete; the support calls are still missing.`
    must(await addNote(asStaff(scene, 1), { reference, version, body }))
  }
  await page.goto(`/${locale}/desk/requests/${reference}`)
  await snap(walker, 'case-long', true)
}

/** Letters that wait: the list, one to approve, one on hold, a draft, and what the person sees of it. */
async function walkLetters(scene: Scene, walker: Walker): Promise<void> {
  const { page, locale } = walker
  await page.goto(`/${locale}/desk/waiting`)
  await page.locator('main li a').first().click()
  await page.waitForURL('**/letters/*')
  await snap(walker, 'letter-to-approve', true)
  const held = await caseOf(scene, ({ status }) => status === 'held')
  await page.goto(`/${locale}/desk/requests/${held.reference}`)
  await snap(walker, 'case-held', true)
  await page.locator('main a[href*="/letters/"]').first().click()
  await page.waitForURL('**/letters/*')
  await snap(walker, 'letter-on-hold')
  const person = await newPage(scene, locale)
  const { token } = await letterOf(visitor(scene), held.id, 'stop-letter')
  await person.goto(`/${locale}/my-request/stop-letter/${token}`)
  await snap({ page: person, locale }, 'stop-letter', true)
  await person.context().close()
}

async function walkPackage(scene: Scene, walker: Walker): Promise<void> {
  const { page, locale } = walker
  const { reference, id } = await caseOf(
    scene,
    ({ kind, status, law }) => kind === 'access' && status === 'open' && law === 'UK',
  )
  const desk = asStaff(scene, 1)
  if ((await listTasks(scene.db.read, id)).length === 0) {
    must(await takePlan(desk, { reference, systems: ['app-database', 'support-desk'] }))
    for (const [at, task] of (await listTasks(scene.db.read, id)).entries()) {
      const file = { name: `export-${at + 1}.pdf`, source: inPieces(textPdf('Order 4711, two lamps')) }
      const settings = { dataDir: scene.portal.dataDir, scanning: false }
      must(await collectFile(desk, settings, { reference, taskId: task.id, ...file }))
    }
  }
  await page.goto(`/${locale}/desk/requests/${reference}/package`)
  await snap(walker, 'case-package', true)
  await page.goto(`/${locale}/desk/requests/${reference}/files`)
  await snap(walker, 'case-files', true)
}

/** Answers that are stopped by what they lack, and by whom they may reach. */
async function walkBlocked(scene: Scene, walker: Walker): Promise<void> {
  const { page, locale } = walker
  const { reference } = await caseOf(
    scene,
    ({ law, kind, status }) => law === 'EU' && kind === 'access' && status === 'open',
  )
  const path = `/${locale}/desk/requests/${reference}`
  await page.goto(`${path}/close`)
  await fillIn(page, [
    ['outcome', 'no-data-held'],
    ['body', locale === 'en' ? 'We found nothing.' : '没有找到。'],
  ])
  await pressInVain(page, translatorFor(locale, 'casefile')('close.submit'))
  await snap(walker, 'case-close-incomplete', true)
  await page.goto(`${path}/reply`)
  const attached = page.locator('main li', { hasText: 'orders.pdf' })
  const buffer = textPdf('Delivered to wang.wei@elsewhere.example')
  // it stays with the letter that is not sent, for both languages
  if ((await attached.count()) === 0)
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'orders.pdf', mimeType: 'application/pdf', buffer }])
  await attached.getByText(translatorFor(locale, 'files')('ready')).waitFor()
  await fillIn(page, [
    ['body', locale === 'en' ? 'Your orders are attached.' : '您的订单见附件。'],
    ['care.lastFour', reference.slice(-4)],
  ])
  await pressInVain(page, translatorFor(locale, 'casefile')('reply.submit'))
  await snap(walker, 'case-reply-guarded', true)
}

/** A mail of the law that the mailbox of a person refused. */
async function walkNotNotified(scene: Scene, walker: Walker): Promise<void> {
  const { page, locale } = walker
  const asked = await caseOf(scene, ({ status }) => status === 'waiting')
  const mailId = await questionRefused(scene.db, asked.id)
  await page.goto(`/${locale}/desk/requests/${asked.reference}`)
  await snap(walker, 'case-not-notified')
  await page.goto(`/${locale}/desk/requests/${asked.reference}/notices/${mailId}`)
  await snap(walker, 'case-notice', true)
}

/** What the desk proves by: the trail and its export, packs of a case, who must not see one, two cases side by side. */
async function walkProof(scene: Scene, walker: Walker): Promise<void> {
  const { page, locale } = walker
  const open = await caseOf(scene, ({ status }) => status === 'open')
  const path = `/requests/${open.reference}`
  const { reference } = await caseOf(scene, ({ id }) => id !== open.id)
  for (const [at, name] of [
    ['/audit', 'desk-audit'],
    [`/audit?reference=${open.reference}`, 'desk-audit-case'],
    ['/audit?to=2020-01-01', 'desk-audit-empty'],
    ['/audit/export', 'desk-audit-export'],
    ['/audit/export?done=ready', 'desk-audit-ready'],
    [`${path}/pack`, 'case-pack'],
    [`${path}/pack?made=person`, 'case-pack-made'],
    [`${path}/shield`, 'case-shield'],
    [`${path}/compare/${reference}`, 'case-compare'],
  ] as const) {
    await page.goto(`/${locale}/desk${at}`)
    await snap(walker, name, !name.includes('-e'))
  }
}
