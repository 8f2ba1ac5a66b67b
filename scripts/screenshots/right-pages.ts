import type { Page } from 'playwright-core'
import { translatorFor } from '#lib/i18n/translator.ts'
import { snap, type Walker } from '#scripts/screenshots/camera.ts'
import { wrong } from '#scripts/screenshots/public-pages.ts'
import type { Scene } from '#scripts/screenshots/scene.ts'
import { fillIn, press } from '#tests/support/fill-in.ts'

/** Withdrawing consent, by whoever does it and by the desk that stops the uses. */
export async function walkWithdrawal(walker: Walker, desk: Page): Promise<void> {
  const { page, locale } = walker
  await page.goto(`/${locale}/withdraw-consent`)
  await snap(walker, 'withdraw-consent', true)
  await wrong(walker, 'withdraw-consent-wrong', '/withdraw-consent/send')
  await fillIn(page, [
    ['purposes[]', 'advertising'],
    ['purposes[]', 'surveys'],
    ['name', locale === 'en' ? 'Emma Fischer' : '王小明'],
    ['email', `leaves-${locale.toLowerCase()}@mail.example`],
    ['residence', locale === 'en' ? 'DE' : 'CN'],
  ])
  await press(page, translatorFor(locale, 'withdrawal')('submit'))
  await snap(walker, 'withdraw-consent-sent', true)
  const reference = /DSR-\w{4}-\w{4}/.exec(await page.locator('main').innerText())?.[0] ?? ''
  const seen = { page: desk, locale }
  await desk.goto(`/${locale}/desk/requests/${reference}`)
  await snap(seen, 'case-withdrawal', true)
  await wrong(seen, 'case-withdrawal-wrong', '/stop-purposes')
  await desk.goto(`/${locale}/desk/requests/${reference}/close`)
  await snap(seen, 'case-close-withdrawal')
  await desk.goto(`/${locale}/desk/withdrawals`)
  await snap(seen, 'desk-withdrawals', true)
}

/** Answering a correction item by item. */
export async function walkCorrection({ db }: Scene, { page, locale }: Walker): Promise<void> {
  const { requests } = await import('#db/schema/index.ts')
  const rows = await db.read.select().from(requests)
  const open = rows.find(({ kind, status }) => kind === 'correction' && status === 'open')
  if (!open) throw new Error('There is no open correction.')
  const path = `/${locale}/desk/requests/${open.reference}`
  await page.goto(`${path}/close`)
  await fillIn(page, [['outcome', 'partly-granted']])
  await snap({ page, locale }, 'case-close-correction', true)
  const answered = rows.find(({ kind, outcome }) => kind === 'correction' && outcome === 'granted')
  if (!answered) return
  await page.goto(`/${locale}/desk/requests/${answered.reference}`)
  await snap({ page, locale }, 'case-correction-answered')
}
