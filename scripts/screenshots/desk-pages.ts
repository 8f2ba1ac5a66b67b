import type { Page } from 'playwright-core'
import { outbox } from '#db/schema/index.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { totpCode } from '#lib/platform/totp.ts'
import { snap, type Walker } from '#scripts/screenshots/camera.ts'
import { wrong } from '#scripts/screenshots/public-pages.ts'
import { newPage, type Scene, type SeenRequest, seenRequests } from '#scripts/screenshots/scene.ts'
import { fillIn, press } from '#tests/support/fill-in.ts'
import { ANNA, listOf, OTTO } from '#tests/support/import-list.ts'

/** Signs the administrator in, whose desk has everything. */
export async function signInAtDesk(scene: Scene, locale: Locale): Promise<Page> {
  const page = await newPage(scene, locale)
  const [administrator] = scene.staff
  if (!administrator) throw new Error('There is nobody at the desk.')
  const { email, password, totpSecret } = administrator
  await page.goto(`/${locale}/desk/sign-in`)
  await fillIn(page, [
    ['email', email],
    ['password', password],
    ['code', totpCode(totpSecret, Temporal.Now.instant())],
  ])
  await press(page, translatorFor(locale, 'staff')('signIn.submit'))
  return page
}

/** The pages before somebody is signed in. */
export async function walkDoor(scene: Scene, locale: Locale): Promise<void> {
  const page = await newPage(scene, locale)
  await page.goto(`/${locale}/desk/sign-in`)
  await snap({ page, locale }, 'desk-sign-in', true)
  await wrong({ page, locale }, 'desk-sign-in-wrong')
  await page.goto(`/${locale}/desk/join`)
  await snap({ page, locale }, 'desk-join-gone')
  await page.context().close()
}

const PAGES: [string, string][] = [
  ['', 'desk'],
  ['?status=held', 'desk-filtered-empty'],
  ['?status=closed', 'desk-closed'],
  ['?status=any&due=overdue', 'desk-overdue'],
  ['/mentions', 'desk-mentions'],
  ['/waiting', 'desk-waiting'],
  ['?state=aside', 'desk-aside'],
  ['/enter', 'desk-enter'],
  ['/enter/import', 'desk-import'],
  ['/outbox', 'desk-outbox'],
  ['/outbox?status=failed', 'desk-outbox-empty'],
  ['/reports', 'desk-reports'],
  ['/reports/california', 'desk-reports-california'],
  ['/calendars', 'desk-calendars'],
  ['/calendars/CN', 'desk-calendar'],
  ['/calendars/load', 'desk-calendar-load'],
  ['/laws', 'desk-laws'],
  ['/laws/UK', 'desk-law'],
  ['/laws/CN', 'desk-law-home'],
  ['/laws/UK/versions', 'desk-law-versions'],
  ['/staff', 'desk-staff'],
  ['/staff/invite', 'desk-staff-invite'],
  ['/settings', 'desk-settings'],
  ['/settings/operator', 'desk-settings-operator'],
  ['/settings/logo', 'desk-settings-logo'],
  ['/settings/blocks', 'desk-settings-blocks'],
  ['/settings/categories', 'desk-settings-categories'],
  ['/settings/purposes', 'desk-settings-purposes'],
  ['/settings/purposes/surveys', 'desk-settings-purpose'],
  ['/account', 'desk-account'],
  ['/account/password', 'desk-account-password'],
  ['/account/authenticator', 'desk-account-authenticator'],
  ['/account/recovery-codes', 'desk-account-recovery-codes'],
  ['/account/calendar', 'desk-account-calendar'],
  ['/account/passkeys', 'desk-account-passkeys'],
  ['/account/sessions', 'desk-account-sessions'],
  ['/settings/rules', 'desk-settings-rules'],
  ['/settings/mail', 'desk-settings-mail'],
  ['/requests/DSR-3333-3333', 'desk-not-found'],
]

/** Every page of the desk. */
export async function walkDesk(scene: Scene, { page, locale }: Walker): Promise<void> {
  for (const [path, name] of PAGES) {
    await page.goto(`/${locale}/desk${path}`)
    await snap({ page, locale }, name, ['desk', 'desk-outbox', 'desk-staff'].includes(name))
  }
  await page.goto(`/${locale}/desk`)
  await wrong({ page, locale }, 'desk-search-wrong', '/search')
  await walkImport({ page, locale })
  await walkMails(scene, { page, locale })
  await walkStaff(scene, { page, locale })
  for (const request of await seenRequests(scene)) await walkCase({ page, locale }, request)
}

/** A list of requests with rows that are good, late and broken, before and after its good ones were entered. */
async function walkImport({ page, locale }: Walker): Promise<void> {
  const t = translatorFor(locale, 'imports')
  const late = ANNA.replace('A-1', 'A-3').replaceAll('2026-11', '2026-01')
  const broken = OTTO.replace('A-2', 'A-4').replace('Phone', 'Pigeon').replace('2026-11-19', '19.11.2026')
  const buffer = Buffer.from(listOf(ANNA, OTTO, late, broken).replaceAll('2026-11', '2026-06'))
  await page.goto(`/${locale}/desk/enter/import`)
  await page.locator('input[type=file]').setInputFiles([{ name: 'list.csv', mimeType: 'text/csv', buffer }])
  await press(page, t('submit'))
  await snap({ page, locale }, 'desk-import-list', true)
  const enter = page.locator('form[action$="/enter"] button')
  // in the second language they are there already
  if ((await enter.count()) > 0) await Promise.all([page.waitForEvent('load'), enter.click()])
  await snap({ page, locale }, 'desk-import-entered')
}

async function walkCase({ page, locale }: Walker, { reference, name }: SeenRequest): Promise<void> {
  const path = `/${locale}/desk/requests/${reference}`
  await page.goto(path)
  await snap({ page, locale }, `case-${name}`, name === 'open')
  if (name === 'granted') {
    await page.goto(`${path}/refuse`)
    await snap({ page, locale }, 'case-refuse-too-late')
  }
  if (name !== 'open') return
  await page.goto(`${path}/receipt`)
  await snap({ page, locale }, 'case-receipt', true)
  await page.goto(path)
  await wrong({ page, locale }, 'case-note-wrong', '/note')
  for (const verb of [
    'ask',
    'reply',
    'refuse',
    'close',
    'extend',
    'acknowledge',
    'correct-receipt',
    'hold-record',
    'close-as-spam',
    'close-as-duplicate',
    'paper',
    'ask-identity',
    'override-identity',
  ]) {
    await page.goto(`${path}/${verb}`)
    await snap({ page, locale }, `case-${verb}`)
    // what was done already has no form any more
    if ((await page.locator(`main form[action*="/${verb}/send"]`).count()) > 0)
      await wrong({ page, locale }, `case-${verb}-wrong`, `/${verb}/send`)
  }
}

/** One mail of every kind. */
async function walkMails({ db }: Scene, { page, locale }: Walker): Promise<void> {
  const mails = await db.read.select().from(outbox).orderBy(outbox.id)
  for (const kind of new Set(mails.map((mail) => mail.kind))) {
    const mail = mails.find((each) => each.kind === kind && each.locale === locale)
    if (!mail) continue
    await page.goto(`/${locale}/desk/outbox/${mail.id}`)
    await snap({ page, locale }, `desk-mail-${kind}`)
  }
}

/** A colleague's pages, and an invitation from its form to the page it leads to. */
async function walkStaff(scene: Scene, { page, locale }: Walker): Promise<void> {
  const person = `/${locale}/desk/staff/${scene.staff[1]?.staffId}`
  for (const verb of ['', '/role', '/disable', '/reset-factor']) {
    await page.goto(person + verb)
    await snap({ page, locale }, `desk-person${verb.replace('/', '-')}`)
  }
  await page.goto(`/${locale}/desk/staff/invite`)
  await wrong({ page, locale }, 'desk-staff-invite-wrong', '/invite')
  await fillIn(page, [
    ['name', 'Lena Vogt'],
    ['email', `lena.vogt-${locale.toLowerCase()}@desk.example`],
    ['role', 'handler'],
  ])
  await press(page, translatorFor(locale, 'staff')('invite.submit'))
  await snap({ page, locale }, 'desk-staff-link')
  const link = /http\S+\/join\/[\w-]+/.exec(await page.locator('main').innerText())?.[0]
  if (!link) throw new Error('The page shows no link.')
  const colleague = await newPage(scene, locale)
  await colleague.goto(link)
  await snap({ page: colleague, locale }, 'desk-join')
  await colleague.context().close()
}
