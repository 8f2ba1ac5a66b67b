import { readFileSync } from 'node:fs'
import type { BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { type AtWork, setUpDesk } from '#tests/support/desk-visit.ts'
import { fillIn, leave, press, pressInVain } from '#tests/support/fill-in.ts'
import { answerQuestions, confirmByMail, textOf } from '#tests/support/requester.ts'
import { pdf, png } from '#tests/support/sample-files.ts'
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
  await giveEvidence(page, locale)
  await press(page, t('save'))
  await look(page)
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer })

const photograph = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { ImageDescription: 'GPS of home' } })
    .jpeg()
    .toBuffer()

/** Gives two files for the second correction, is told that one is not what it says, and takes another back. */
async function giveEvidence(page: Page, locale: Locale): Promise<void> {
  const field = page.locator('input[name="items.1.files"]')
  const line = (name: string) => page.locator('main li', { hasText: name })
  await field.setInputFiles([
    file('证明.jpg', await photograph()),
    file('photo.png', png()),
    file('wrong.png', pdf()),
  ])
  const remove = line('photo.png').getByRole('button')
  if (!(await remove.isVisible())) {
    // Without scripts the files go with the form.
    const told = translatorFor(locale, 'request')('save')
    if ((await line('photo.png').count()) === 0) await press(page, told)
    await remove.waitFor()
  }
  expect(await textOf(page)).toContain('wrong.png')
  await look(page)
  await leave(page, remove)
  await look(page)
  expect([await line('证明.jpg').count(), await line('photo.png').count()]).toEqual([1, 0])
  expect(await page.locator('[name="items.1.why"]').inputValue()).toBe('We moved in May.')
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
  await pressInVain(page, submit)
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
    expect(await textOf(page)).toContain('证明.jpg')
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
    expect(shown).toContain('证明.jpg')
    await chief.page.goto(`/en/desk/requests/${reference}`)
    await look(chief.page)
    const files = chief.page.locator('#files')
    const [download] = await Promise.all([
      chief.page.waitForEvent('download'),
      files
        .getByRole('link', { name: translatorFor('en', 'files')('download', { name: '证明.jpg' }) })
        .click(),
    ])
    expect(readFileSync(await download.path()).equals(await photograph())).toBe(true)
    const copyLink = files.getByRole('link', { name: translatorFor('en', 'files')('copy') })
    const [copy] = await Promise.all([chief.page.waitForEvent('download'), copyLink.click()])
    expect(copy.suggestedFilename()).toBe('证明-copy.jpg')
    expect(readFileSync(await copy.path()).includes('GPS of home')).toBe(false)
  })
})
