import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#lib/domain/locales.ts'
import { ASKED_KINDS, NEEDS_CONFIRMED_EMAIL } from '#lib/domain/requests/kinds.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { fillIn, leave, press, pressInVain } from '#tests/support/fill-in.ts'
import { answerUnseen } from '#tests/support/quick-filing.ts'
import { confirmationMail, confirmByMail, fileRequest, givenFiled } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
const PHONE = { viewport: { width: 320, height: 640 } }
const SETTINGS = [
  { name: 'with scripts, in English', locale: 'en', options: { colorScheme: 'light' } },
  {
    name: 'without scripts, in Chinese, on a phone',
    locale: 'zh-CN',
    options: { javaScriptEnabled: false, colorScheme: 'dark', ...PHONE },
  },
] as const

describe.each(SETTINGS)('a person $name', ({ name, locale, options }) => {
  it.each(ASKED_KINDS)(
    'files a request to %s, confirms it by the mailed link, and follows it',
    async (kind) => {
      const email = `${kind}-${name.length}@mail.example`
      const page = await newBrowser(story, { locale, ...options })
      const { reference } = await fileRequest(page, { kind, locale, email })
      await confirmByMail(page, story, { kind, locale, email })
      expect(await page.locator('main').textContent()).toContain(reference)
      expect(new URL(page.url()).pathname).toBe(`/${locale}/my-request`)
    },
  )
})

it('every public page has room for longer words, from right to left, on the narrowest screen', async () => {
  // without scripts, which would find the words changed under them
  const page = await newBrowser(story, { ...PHONE, reducedMotion: 'reduce', javaScriptEnabled: false })
  await answerUnseen(page, story.portal.baseUrl, { kind: 'correction', email: 'narrow@mail.example' })
  for (const path of PUBLIC_PAGES) {
    await page.goto(path)
    await page.evaluate(sayLonger)
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(wide, `sideways scrolling of ${path}`).toBeLessThanOrEqual(0)
  }
})

const STEPS = ['kind', 'residence', 'relation', 'contact', 'details', 'check']
const PUBLIC_PAGES = [
  '/en',
  '/en/deadlines',
  '/en/my-request/sign-in',
  '/en/my-request/find',
  '/en/withdraw-consent',
  ...STEPS.map((step) => `/en/request/${step}`),
]

/** Runs in the browser: the page as a language with words a third longer would have it, from right to left. */
function sayLonger(): void {
  document.documentElement.dir = 'rtl'
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.parentElement?.tagName !== 'SCRIPT')
      node.textContent = (node.textContent ?? '').replace(/[aeou](?=[a-z])/g, (vowel) => vowel + vowel)
}

describe('confirming', () => {
  it('asks for the code of the mail in any browser but the one that filed', async () => {
    const filing = { kind: 'access', email: 'elsewhere@mail.example' } as const
    await givenFiled(await newBrowser(story), story, filing)
    const elsewhere = await newBrowser(story)
    const { link } = await confirmationMail(story, filing.email)
    await elsewhere.goto(link)
    await pressInVain(elsewhere, translatorFor('en', 'confirm')('button'))
    await look(elsewhere)
    expect(await elsewhere.title()).toMatch(/^Error: /)
    await confirmByMail(elsewhere, story, { ...filing, withCode: true })
    expect(new URL(elsewhere.url()).pathname).toBe('/en/my-request')
  })

  it('says "already confirmed" on a second visit, and shows nothing else', async () => {
    const filing = { kind: 'deletion', email: 'twice@mail.example' } as const
    const page = await newBrowser(story)
    const { reference } = await fileRequest(page, filing)
    await confirmByMail(page, story, filing)
    const elsewhere = await newBrowser(story)
    await elsewhere.goto((await confirmationMail(story, filing.email)).link)
    await look(elsewhere)
    const text = await elsewhere.locator('main').textContent()
    expect(text).toContain(translatorFor('en', 'confirm')('confirmed.title'))
    expect(text).not.toContain(reference)
  })

  it.each(['en', 'zh-CN'] as const)(
    'is not needed for what may not be gated (%s)',
    async (locale: Locale) => {
      for (const kind of ASKED_KINDS.filter((each) => !NEEDS_CONFIRMED_EMAIL[each])) {
        const page = await newBrowser(story)
        await fileRequest(page, { kind, locale, email: `ungated-${kind}@mail.example` })
        expect(await page.locator('main').textContent()).toContain(
          translatorFor(locale, 'sent')('steps.reach'),
        )
      }
    },
  )
})

describe('coming back', () => {
  it('works with reference and access key, and never without both', async () => {
    const filed = await givenFiled(await newBrowser(story), story, {
      kind: 'access',
      email: 'back@mail.example',
    })
    const page = await newBrowser(story)
    await signIn(page, filed.reference, filed.accessKey.replace(/^.../, '777'))
    expect(await page.title()).toMatch(/^Error: /)
    await look(page)
    await signIn(page, filed.reference.toLowerCase(), ` ${filed.accessKey.toLowerCase()} `)
    expect(new URL(page.url()).pathname).toBe('/en/my-request')
    await look(page)
  })

  it('lets the person write, withdraw the request, and sign out for good', async () => {
    const filing = { kind: 'access', email: 'withdraws@mail.example' } as const
    const page = await newBrowser(story)
    await fileRequest(page, filing)
    await confirmByMail(page, story, filing)
    const t = translatorFor('en', 'my-request')
    await fillIn(page, [['body', 'I have moved since. <script>alert(1)</script>']])
    await press(page, t('messages.send'))
    await look(page)
    expect(await page.locator('main').textContent()).toContain('<script>alert(1)</script>')
    await page.goto('/en/my-request/withdraw')
    await look(page)
    await leave(page, page.locator('main form button[type=submit]').last())
    await look(page)
    expect(await page.locator('main').textContent()).toContain(t('outcomes.withdrawn'))
    await press(page, t('signOut'))
    await page.goto('/en/my-request')
    expect(new URL(page.url()).pathname).toBe('/en/my-request/sign-in')
  })
})

async function signIn(page: Page, reference: string, accessKey: string): Promise<void> {
  await page.goto('/en/my-request/sign-in')
  await look(page)
  await fillIn(page, [['accessKey', accessKey]])
  await page
    .locator('form', { has: page.locator('[name=accessKey]') })
    .locator('[name=reference]')
    .fill(reference)
  await page
    .getByRole('button', { name: translatorFor('en', 'my-request')('signIn.open'), exact: true })
    .click()
  await page.waitForFunction(
    () => document.title.startsWith('Error') || location.pathname.endsWith('/my-request'),
  )
}
