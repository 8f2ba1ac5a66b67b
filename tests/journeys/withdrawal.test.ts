import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '#lib/domain/locales.ts'
import { entryName } from '#lib/domain/operator/catalogue.ts'
import { FIRST_CATALOGUE } from '#lib/domain/operator/first-catalogue.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { type AtWork, setUpDesk } from '#tests/support/desk-visit.ts'
import { fillIn, follow, leave, press, pressInVain } from '#tests/support/fill-in.ts'
import { confirmByMail, linkAndCode, textOf } from '#tests/support/requester.ts'
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

type Visit = { page: Page; locale: Locale; email: string }

/** From the start page to the page that says what is in effect. @returns the reference. */
async function withdraw({ page, locale, email }: Visit): Promise<string> {
  const nouns = translatorFor(locale, 'nouns')
  const t = translatorFor(locale, 'withdrawal')
  await page.goto(`/${locale}`)
  await follow(page, nouns('kindSentences.withdrawal'))
  await look(page)
  await fillIn(page, [
    ['purposes[]', 'advertising'],
    ['purposes[]', 'surveys'],
    ['name', 'Li Lei'],
    ['email', email],
    ['residence', 'DE'],
  ])
  await press(page, t('submit'))
  await look(page)
  const reference = /DSR-\w{4}-\w{4}/.exec(await textOf(page))?.[0]
  if (!reference) throw new Error('No reference on the page.')
  return reference
}

/** Presses a button of a form that has something wrong, and waits until the title says so, with or without scripts. */
describe.each(SETTINGS)('whoever withdraws consent $name', ({ locale, options }) => {
  const t = translatorFor(locale, 'withdrawal')
  const purpose = (id: string) => entryName(FIRST_CATALOGUE.purposes, id, locale)
  const email = `leaves-${locale.toLowerCase()}@mail.example`

  it('sees three pages, and on the third that it is in effect, what it does not undo, and what stands', async () => {
    const page = await newBrowser(story, { locale, ...options })
    const reference = await withdraw({ page, locale, email })
    const told = await textOf(page)
    for (const said of [t('sentTitle'), t('stopping'), purpose('advertising'), t('notUndone')])
      expect(told).toContain(said)
    expect(told).not.toContain(purpose('personalisation'))

    await chief.page.goto(`/en/desk/requests/${reference}`)
    await look(chief.page)
    const desk = translatorFor('en', 'withdrawal')
    expect(await textOf(chief.page)).toContain(desk('desk.running'))
    await pressInVain(chief.page, desk('desk.submit'))
    await look(chief.page)
    expect(await textOf(chief.page)).toContain(translatorFor('en', 'problems')('purpose-stopped-missing'))
    await fillIn(chief.page, [['stopped[]', 'surveys']])
    await press(chief.page, desk('desk.submit'))
    await look(chief.page)
    expect(await textOf(chief.page)).toContain(translatorFor('en', 'casefile')('done.stop-purposes'))

    await chief.page.goto('/en/desk/withdrawals')
    await look(chief.page)
    expect(await textOf(chief.page)).toContain(reference)
    for (const [address, found] of [
      [email, desk('list.check.found', { reference })],
      ['nobody@mail.example', desk('list.check.none')],
    ] as const) {
      await fillIn(chief.page, [['email', address]])
      await press(chief.page, desk('list.check.submit'))
      await look(chief.page)
      expect(await textOf(chief.page)).toContain(found)
      expect(chief.page.url()).not.toContain('mail.example')
    }

    await confirmByMail(page, story, { kind: 'withdrawal', locale, email })
    await look(page)
    expect(await textOf(page)).toContain(purpose('surveys'))
    const { mail } = await story.mailbox.waitFor(
      ({ to, mail }) => to.includes(email) && (mail.text ?? '').includes(purpose('advertising')),
    )
    expect(mail.text).toContain(translatorFor(locale, 'mail')('requestConfirmed.notUndone'))
    expect(mail.subject).not.toContain(purpose('advertising'))
  })

  it('is told what is missing, and keeps what was filled in', async () => {
    const page = await newBrowser(story, { locale, ...options })
    await page.goto(`/${locale}/withdraw-consent`)
    await fillIn(page, [['name', 'Han Meimei']])
    await pressInVain(page, t('submit'))
    await look(page)
    expect(await page.locator('main [name=name]').inputValue()).toBe('Han Meimei')
    expect(await textOf(page)).toContain(translatorFor(locale, 'problems')('purpose-missing'))
  })
})

describe('a withdrawal that the owner of the mailbox did not make', () => {
  it('is lifted when they say so, and the desk sees since when', async () => {
    const page = await newBrowser(story)
    const email = 'not-me@mail.example'
    const reference = await withdraw({ page, locale: 'en', email })
    const { link, code } = await linkAndCode(story, email, '/confirm/')
    const owner = await newBrowser(story)
    await owner.goto(link)
    await owner.goto('/en/confirm/dispute')
    await look(owner)
    await fillIn(owner, [['code', code]])
    await leave(owner, owner.locator('main form button[type=submit]').last())
    await chief.page.goto(`/en/desk/requests/${reference}`)
    await look(chief.page)
    expect(await textOf(chief.page)).toMatch(/Lifted on/)
  })
})

describe('what the operator says of itself', () => {
  it('is set at the desk, and the next page and the next mail say it', async () => {
    const t = translatorFor('en', 'settings')
    const { page } = chief
    await page.goto('/en/desk/settings')
    await look(page)
    await follow(page, t('operator.change'))
    await look(page)
    await fillIn(page, [
      ['name.en', 'Sunrise Tea'],
      ['name.zh-CN', ''],
      ['accentLight', '#f0a92e'],
    ])
    await pressInVain(page, t('operator.submit'))
    await look(page)
    for (const code of ['operator-name-missing', 'colour-too-light'] as const)
      expect(await textOf(page)).toContain(
        translatorFor('en', 'problems')(code, { ratio: '1.7', least: '4.5' }),
      )
    await fillIn(page, [
      ['name.zh-CN', '日出茶业'],
      ['accentLight', '#7a1f5c'],
      ['accentDark', '#f0a3d8'],
    ])
    await press(page, t('operator.submit'))
    await look(page)
    await follow(page, t('lists.purposes.title'))
    await look(page)
    await follow(page, entryName(FIRST_CATALOGUE.purposes, 'surveys', 'en'))
    await look(page)
    await fillIn(page, [
      ['name.en', 'Asking what tea you like'],
      ['name.zh-CN', '询问您喜欢什么茶'],
      ['place', '1'],
    ])
    await press(page, t('entry.submit'))
    await look(page)

    const visitor = await newBrowser(story, { ...SETTINGS[1].options })
    await visitor.goto('/zh-CN/withdraw-consent')
    await look(visitor)
    expect(await visitor.title()).toContain('日出茶业')
    const first = visitor.locator('main [name="purposes[]"]').first()
    expect(await first.getAttribute('value')).toBe('surveys')
    expect(await textOf(visitor)).toContain('询问您喜欢什么茶')
    const link = visitor.locator('main p a').last()
    expect(await link.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(240, 163, 216)')

    const email = 'tea@mail.example'
    await withdraw({ page: await newBrowser(story), locale: 'en', email })
    const { mail } = await story.mailbox.waitFor(({ to }) => to.includes(email))
    expect(mail.from?.value[0]?.name).toBe('Sunrise Tea')
    expect(mail.html).toContain('background:#7a1f5c')
  })
})
