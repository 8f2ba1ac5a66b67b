import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { type AtWork, setUpDesk } from '#tests/support/desk-visit.ts'
import { fillIn, press } from '#tests/support/fill-in.ts'
import { answerQuestions, confirmByMail, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
let chief: AtWork

beforeAll(async () => {
  chief = await setUpDesk(story)
})

const SETTINGS = [
  { name: 'with scripts', locale: 'en', options: {} },
  {
    name: 'without scripts, in Chinese, on a phone, in the dark',
    locale: 'zh-CN',
    options: { javaScriptEnabled: false, colorScheme: 'dark', viewport: { width: 320, height: 640 } },
  },
] as const satisfies { name: string; locale: Locale; options: BrowserContextOptions }[]

/** Goes back from the check page to the corrections, and adds a second one. */
async function addAnother(page: Page, locale: Locale): Promise<void> {
  const t = translatorFor(locale, 'request')
  await page.goto(`/${locale}/request/details?change=1`)
  await press(page, t('correction.add'))
  await look(page)
  await fillIn(page, [
    ['items.1.says', 'Old Street 1'],
    ['items.1.shouldSay', 'New Street 2'],
    ['items.1.category', 'contact'],
    ['items.1.why', 'We moved in May.'],
  ])
  await press(page, t('save'))
  await look(page)
}

/** Answers the case item by item: at first in contradiction to the outcome. */
async function answer(reference: string): Promise<void> {
  const { page } = chief
  // the address is disputed, so two other facts are compared
  await page.goto(`/en/desk/requests/${reference}`)
  await fillIn(page, [
    ['facts[]', 'order-number'],
    ['facts[]', 'customer-number'],
  ])
  await press(page, translatorFor('en', 'identity')('match.submit'))
  await page.goto(`/en/desk/requests/${reference}/close`)
  await fillIn(page, [
    ['outcome', 'granted'],
    ['items.0.answer', 'corrected'],
    ['items.1.answer', 'not-corrected'],
    ['items.1.reason', 'The land register names the old street.'],
    ['body', 'We looked at both.'],
  ])
  await look(page)
  const submit = translatorFor('en', 'casefile')('close.submit')
  await page.getByRole('button', { name: submit, exact: true }).click()
  await page.waitForFunction(() => document.title.startsWith('Error'))
  await look(page)
  expect(await textOf(page)).toContain(translatorFor('en', 'problems')('correction-not-all'))
  await fillIn(page, [
    ['outcome', 'partly-granted'],
    ['ground', 'cn.data-accurate'],
  ])
  await press(page, submit)
  await look(page)
}

describe.each(SETTINGS)('whoever asks for corrections $name', ({ locale, options }) => {
  it('names several, and is answered item by item', async () => {
    const t = translatorFor(locale, 'correction')
    const page = await newBrowser(story, { locale, ...options })
    const email = `differs-${locale.toLowerCase()}@mail.example`
    await answerQuestions(page, { kind: 'correction', locale, email })
    await addAnother(page, locale)
    await press(page, translatorFor(locale, 'request')('check.send'))
    const reference = /DSR-\w{4}-\w{4}/.exec(await textOf(page))?.[0] ?? 'none'
    await confirmByMail(page, story, { kind: 'correction', locale, email })
    await answer(reference)
    await page.reload()
    await look(page)
    const shown = await textOf(page)
    for (const said of [t('itemByItem'), t('notCorrected'), 'The land register names the old street.'])
      expect(shown).toContain(said)
    expect(shown).toContain('We moved in May.')
  })
})
