import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { translatorFor } from '#lib/i18n/translator.ts'
import { type AtWork, setUpDesk } from '#tests/support/desk-visit.ts'
import { fillIn, follow, press } from '#tests/support/fill-in.ts'
import { givenConfirmed, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
let chief: AtWork

beforeAll(async () => {
  chief = await setUpDesk(story)
})

const SETTINGS = [
  { name: 'with scripts, in English', locale: 'en', options: {} },
  {
    name: 'without scripts, in Chinese, on a dark phone',
    locale: 'zh-CN',
    options: { javaScriptEnabled: false, colorScheme: 'dark', viewport: { width: 320, height: 640 } },
  },
] as const
const SPRING_FESTIVAL = { en: /days? 5 to 8.*Mon, March 9, 2026/s, 'zh-CN': /第5至8天.*2026年3月9日/s }
const BEFORE_FORCE = { en: /is in force from/, 'zh-CN': /起施行/ }

describe.each(SETTINGS)('the calculator, $name,', ({ locale, options }) => {
  const t = translatorFor(locale, 'deadlines')
  const problems = translatorFor(locale, 'problems')

  it('is reached from the start page and answers at once', async () => {
    const page = await newBrowser(story, options)
    await page.goto(`/${locale}`)
    await follow(page, translatorFor(locale, 'start')('when.calculator'))
    await look(page)
    const text = await textOf(page)
    expect(text).toContain(translatorFor(locale, 'clock')('laws.CN'))
    expect(text).toContain(translatorFor(locale, 'clock')('modes.mandatory'))
  })

  it('shows a sum over a long break that can be redone by hand', async () => {
    const page = await newBrowser(story, options)
    await page.goto(`/${locale}/deadlines`)
    await fillIn(page, [
      ['place', 'CN'],
      ['right', 'deletion'],
      ['on', '2026-02-10'],
      ['at', '10:00'],
    ])
    await press(page, t('show'))
    await look(page)
    expect(await textOf(page)).toMatch(SPRING_FESTIVAL[locale])
    await switchLanguage(page, locale)
    await look(page)
    expect(await textOf(page)).toMatch(SPRING_FESTIVAL[locale === 'en' ? 'zh-CN' : 'en'])
  })

  it('says from when a law is in force, and which one counts until then', async () => {
    const page = await newBrowser(story, options)
    await page.goto(`/${locale}/deadlines?place=US-OK&right=access&on=2026-12-01&at=10:00`)
    await look(page)
    const text = await textOf(page)
    expect(text).toMatch(BEFORE_FORCE[locale])
    expect(text).toContain(translatorFor(locale, 'clock')('laws.CN'))
  })

  it('names an impossible day and an unknown right beside their fields, and keeps what was typed', async () => {
    const page = await newBrowser(story, options)
    await page.goto(`/${locale}/deadlines?place=DE&right=telecom-complaint&on=2026-02-30&at=09:30`)
    await look(page)
    expect(await page.title()).toMatch(locale === 'en' ? /^Error: / : /^错误：/)
    for (const code of ['right-not-in-law', 'on-impossible'] as const)
      expect(await page.getByText(problems(code)).count()).toBe(2)
    expect(await page.locator('[name=on]').inputValue()).toBe('2026-02-30')
    await fillIn(page, [
      ['right', 'access'],
      ['on', '2026-03-02'],
    ])
    await press(page, t('show'))
    await look(page)
    expect(await textOf(page)).toContain(t('sum'))
  })

  it('puts the focus where the problem is told, with scripts', async () => {
    if (!('javaScriptEnabled' in options)) {
      const page = await newBrowser(story, options)
      await page.goto(`/${locale}/deadlines?on=`)
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert')
    }
  })
})

describe.each(SETTINGS)('the printable receipt, $name,', ({ locale, options }) => {
  it('tells its requester and the desk the same sum, in both languages, and nothing to click on paper', async () => {
    const email = `receipt-${locale.toLowerCase()}@mail.example`
    const filed = await givenConfirmed(story, { kind: 'access', residence: 'GB-ENG', email })
    const page = await newBrowser(story, { ...options })
    await page.context().addCookies(await filed.requester.context().cookies())
    await page.goto(`/${locale}/my-request`)
    await follow(page, translatorFor(locale, 'receipt')('link'))
    await look(page)
    const isScripted = !('javaScriptEnabled' in options)
    const print = page.getByRole('button', { name: translatorFor(locale, 'receipt')('print') })
    expect(await print.count()).toBe(isScripted ? 1 : 0)
    const mine = await sumOf(page)
    expect(mine).toContain(translatorFor(locale, 'clock')('laws.UK'))

    await chief.page.goto(`/${locale}/desk/requests/${filed.reference}`)
    await follow(chief.page, translatorFor(locale, 'receipt')('link'))
    await look(chief.page)
    expect(await sumOf(chief.page)).toBe(mine)

    for (const each of [page, chief.page]) {
      await each.emulateMedia({ media: 'print' })
      for (const navigation of await each.locator('nav, main a, main button').all())
        expect(await navigation.isVisible()).toBe(false)
      await each.emulateMedia({ media: 'screen' })
    }
    await switchLanguage(page, locale)
    await look(page)
    expect(await sumOf(page)).toContain(
      translatorFor(locale === 'en' ? 'zh-CN' : 'en', 'clock')('sections.respond'),
    )
  })
})

/** What is told of the sum, as one reads it. */
async function sumOf(page: Page): Promise<string> {
  return (await page.locator('main section:has(section)').first().innerText()) ?? ''
}

async function switchLanguage(page: Page, from: 'en' | 'zh-CN'): Promise<void> {
  await follow(page, from === 'en' ? '简体中文' : 'English')
}
