import type { Page } from 'playwright-core'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { totpCode } from '#lib/platform/totp.ts'
import { fillIn, press } from '#tests/support/fill-in.ts'
import { look, newBrowser, type Story } from '#tests/support/story.ts'

let offsetSeconds = 0

/** From now on codes are those of a portal whose clock was moved forward (`PORTAL_CLOCK_OFFSET_SECONDS`). */
export function signInAhead(seconds: number): void {
  offsetSeconds = seconds
}

const codeNow = (totpSecret: string) => codeIn(totpSecret, 0)
const codeIn = (totpSecret: string, seconds: number) =>
  totpCode(totpSecret, Temporal.Now.instant().add({ seconds: offsetSeconds + seconds }))

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
  const text = (await page.locator('main').textContent()) ?? ''
  const totpSecret = /(?:[A-Z2-7]{4}[-\s]*){8}/.exec(text)?.[0].replaceAll(/[-\s]/g, '')
  if (!totpSecret) throw new Error(`No key for the authenticator on the page:\n${text}`)
  await fillIn(page, Object.entries(profile))
  await fillIn(page, [
    ['password', PASSWORD],
    ['code', codeNow(totpSecret)],
  ])
  await press(page, t('join.submit'))
  await look(page)
  return totpSecret
}

/** Signs in again, in a fresh browser: with the code of the next half minute, since each is taken once and phones may be ahead. */
export async function signIn(
  page: Page,
  who: Pick<AtWork, 'email' | 'password' | 'totpSecret'>,
  locale: Locale = 'en',
): Promise<void> {
  await page.goto(`/${locale}/desk`)
  await look(page)
  const code = codeIn(who.totpSecret, 30)
  await fillIn(page, [
    ['email', who.email],
    ['password', who.password],
    ['code', code],
  ])
  await press(page, translatorFor(locale, 'staff')('signIn.submit'))
}

/** Invites a colleague, and lets them join in a browser of their own. */
export async function inviteColleague(
  story: Story,
  administrator: AtWork,
  colleague: { role: string; name: string; email: string },
): Promise<AtWork> {
  const { page } = administrator
  await page.goto('/en/desk/staff/invite')
  await look(page)
  await fillIn(page, Object.entries(colleague))
  await press(page, translatorFor('en', 'staff')('invite.submit'))
  await look(page)
  const link = /http\S+\/desk\/join\/[\w-]{43}/.exec((await page.locator('main').textContent()) ?? '')?.[0]
  if (!link) throw new Error('The page shows no link.')
  const browser = await newBrowser(story)
  const totpSecret = await join(browser, link, {})
  return { page: browser, email: colleague.email, password: PASSWORD, totpSecret }
}

/** Does one thing to a case on the page of its verb. */
export async function take(
  page: Page,
  step: {
    reference: string
    verb: 'extend' | 'acknowledge' | 'ask' | 'reply' | 'refuse' | 'close'
    fields: [string, string][]
    locale?: Locale
  },
): Promise<void> {
  const { reference, verb, fields, locale = 'en' } = step
  await page.goto(`/${locale}/desk/requests/${reference}/${verb}`)
  await look(page)
  await fillIn(page, fields)
  await press(page, translatorFor(locale, 'casefile')(`${verb}.submit`))
  await look(page)
}

/** Ticks on the page of a case that the address is the one on file, which granting most rights waits for. */
export async function tickMatch(page: Page, reference: string, locale: Locale = 'en'): Promise<void> {
  await page.goto(`/${locale}/desk/requests/${reference}`)
  await fillIn(page, [['facts[]', 'email']])
  await press(page, translatorFor(locale, 'identity')('match.submit'))
}
