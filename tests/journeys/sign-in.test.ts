import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { setUpDesk } from '#tests/support/desk-visit.ts'
import { fillIn, press } from '#tests/support/fill-in.ts'
import { type LocalProvider, startProvider } from '#tests/support/oidc-provider.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'
import { addVirtualAuthenticator } from '#tests/support/virtual-authenticator.ts'

const t = translatorFor('en', 'sign-in')
const words = translatorFor('en', 'staff')
const PROVIDER = 'Harbour ID'

// a passkey is good for a name, never for a bare number
const settings: Record<string, string> = { PORTAL_HOST: 'localhost', PORTAL_OIDC_NAME: PROVIDER }
let provider: LocalProvider
beforeAll(async () => {
  const redirectUri = () => `${story.portal.baseUrl}/en/desk/sign-in/single-sign-on/callback`
  provider = await startProvider({ redirectUri, amr: ['pwd', 'mfa'] })
  settings.PORTAL_OIDC_ISSUER = provider.issuer
  settings.PORTAL_OIDC_CLIENT_ID = provider.clientId
  settings.PORTAL_OIDC_CLIENT_SECRET = provider.clientSecret
  settings.PORTAL_OIDC_SECOND_FACTOR = 'mfa'
})
const story = setScene(settings)
afterAll(() => provider.stop())

/** From the sign-in page to the provider and back, until the desk asks to finish. */
async function byProvider(page: Page, email: string, locale: Locale): Promise<void> {
  await press(page, translatorFor(locale, 'sign-in')('signOn.begin', { provider: PROVIDER }))
  await page.waitForURL(`${provider.issuer}/**`)
  await page.locator('input[name=login]').fill(email)
  await page.locator('input[name=password]').fill('any')
  await page.locator('button[type=submit]').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL('**/desk/sign-in/single-sign-on')
}

describe('signing in at the desk', () => {
  it('by passkey and by single sign-on; whoever sees both in the list ends the other', async () => {
    const mei = await setUpDesk(story)
    const { page } = mei
    await addVirtualAuthenticator(page)
    await page.goto('/en/desk/account/passkeys')
    await look(page)
    await fillIn(page, [['name', 'Laptop']])
    await press(page, t('passkeys.add'))
    await look(page)
    await page.getByRole('button', { name: t('passkeys.make') }).click()
    await page.getByText(t('passkeys.done.added')).waitFor()
    await look(page)

    await press(page, words('frame.signOut'))
    await page.goto('/en/desk/account/sessions')
    await look(page)
    await page.getByRole('button', { name: t('passkeys.signIn') }).click()
    await page.waitForURL('**/desk/account/sessions')
    expect(await page.locator('main').innerText()).toContain(t('methods.passkey'))

    // another window, without scripts, in Chinese
    const other = await newBrowser(story, { locale: 'zh-CN', javaScriptEnabled: false })
    await other.goto('/zh-CN/desk/account/sessions')
    await byProvider(other, mei.email, 'zh-CN')
    await look(other)
    await press(other, translatorFor('zh-CN', 'staff')('signIn.submit'))
    await other.goto('/zh-CN/desk/account/sessions')
    await look(other)
    expect(await other.locator('main').innerText()).toContain('单点登录')

    await page.reload()
    await look(page)
    await press(page, t('sessions.endOthers'))
    await page.getByText(t('sessions.alone')).waitFor()
    await other.goto('/zh-CN/desk/account')
    expect(other.url()).toContain('/desk/sign-in')
  })
})
