import type { Page } from 'playwright-core'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { totpCode } from '#lib/platform/totp.ts'
import { fillIn, press } from '#tests/support/requester.ts'
import { look, newBrowser, type Story } from '#tests/support/story.ts'

const PASSWORD = 'quiet harbour 7 lanterns'

/** Somebody at work: their browser, and how they sign in. */
export type AtWork = { page: Page; email: string; password: string; totpSecret: string }

/** Follows the one-time link that the start printed, and sets up the first administrator. */
export async function setUpDesk(story: Story, locale: Locale = 'en', options = {}): Promise<AtWork> {
  const link = story.portal.setupLink()
  if (!link) throw new Error('The start printed no set-up link.')
  const page = await newBrowser(story, { locale, ...options })
  const email = 'mei.lin@operator.example'
  const totpSecret = await join(page, link, { name: 'Mei Lin', email }, locale)
  return { page, email, password: PASSWORD, totpSecret }
}

/** Fills in the page of a one-time link. @returns the authenticator's key. */
export async function join(
  page: Page,
  link: string,
  profile: { name?: string; email?: string },
  locale: Locale = 'en',
): Promise<string> {
  const t = translatorFor(locale, 'staff')
  await page.goto(link)
  await look(page)
  const html = await page.content()
  const totpSecret = /\b(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}\b/
    .exec((await page.locator('main').textContent()) ?? '')?.[0]
    .replaceAll(' ', '')
  if (!totpSecret) throw new Error(`No key for the authenticator on the page:\n${html.slice(0, 2000)}`)
  await fillIn(page, Object.entries(profile))
  await fillIn(page, [
    ['password', PASSWORD],
    ['code', totpCode(totpSecret, Temporal.Now.instant())],
  ])
  await press(page, t('join.submit'))
  await look(page)
  return totpSecret
}
