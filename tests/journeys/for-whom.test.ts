import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { type AtWork, setUpDesk } from '#tests/support/desk-visit.ts'
import { fillIn, press } from '#tests/support/fill-in.ts'
import { confirmByMail, linkAndCode, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
let chief: AtWork

beforeAll(async () => {
  chief = await setUpDesk(story)
})

type Answers = [string, string][]

async function answer(page: Page, locale: Locale, pages: Answers[]): Promise<void> {
  for (const fields of pages) {
    await look(page)
    await fillIn(page, fields)
    await press(page, translatorFor(locale, 'request')('continue'))
  }
  await look(page)
}

it.each([
  ['with scripts', true, 'en'],
  ['without scripts', false, 'zh-CN'],
] as const)('a parent asks for a child, %s', async (_, javaScriptEnabled, locale) => {
  const email = `parent-${locale}@mail.example`
  const t = translatorFor(locale, 'request')
  const nouns = translatorFor(locale, 'nouns')
  const page = await newBrowser(story, { javaScriptEnabled })
  await page.goto(`/${locale}/request/kind?want=deletion`)
  await answer(page, locale, [
    [],
    [['residence', 'CN']],
    [['relation', 'guardian']],
    [
      ['subjectName', 'Li Meimei'],
      ['as', 'parent'],
      ['age', 'under-14'],
    ],
  ])
  await fillIn(page, [
    ['name', 'li meimei'],
    ['email', email],
  ])
  await page.getByRole('button', { name: t('continue'), exact: true }).click()
  await page.getByText(translatorFor(locale, 'problems')('guardian-is-minor')).first().waitFor()
  await answer(page, locale, [[['name', 'Li Lei']], [['scope', 'all']]])
  const checked = await textOf(page)
  expect(checked).toContain('Li Meimei')
  expect(checked).toContain(nouns('ages.under-14'))
  await press(page, t('check.send'))
  await look(page)
  const reference = /DSR-\w{4}-\w{4}/.exec(await textOf(page))?.[0]
  await confirmByMail(page, story, { kind: 'deletion', email, locale })
  await chief.page.goto(`/en/desk/requests/${reference}`)
  await look(chief.page)
  const file = await textOf(chief.page)
  expect(file).toContain('Li Meimei')
  const desk = translatorFor('en', 'casefile')
  for (const words of [desk('facts.onlySaid'), desk('facts.minor')]) expect(file).toContain(words)
})

it('a relative asks about the dead where the law knows it, and is told what is possible where it does not', async () => {
  const page = await newBrowser(story)
  const t = translatorFor('en', 'request')
  await page.goto('/en/request/kind?want=access')
  await answer(page, 'en', [[], [['residence', 'DE']]])
  expect(await page.locator('[name="relation"][value="deceased"]').count()).toBe(0)
  expect(await textOf(page)).toContain('does not say who may ask')
  await page.goto('/en/request/residence')
  const person: Answers = [
    ['subjectName', 'Han Meimei'],
    ['as', 'child'],
  ]
  await answer(page, 'en', [[['residence', 'CN']], [['relation', 'deceased']], person])
  expect(await textOf(page)).toContain(t('contact.question'))
})

it.each([
  ['with scripts', true, 'en'],
  ['without scripts', false, 'zh-CN'],
] as const)(
  'somebody who was authorised asks, and the person decides, %s',
  async (_, javaScriptEnabled, locale) => {
    const [agentAt, personAt] = [`lawyer-${locale}@mail.example`, `han-${locale}@mail.example`]
    const t = translatorFor(locale, 'request')
    const confirm = translatorFor(locale, 'confirm')
    const page = await newBrowser(story, { javaScriptEnabled })
    await page.goto(`/${locale}/request/kind?want=deletion`)
    const person: Answers = [
      ['subjectName', 'Han Meimei'],
      ['subjectEmail', personAt],
      ['as', 'lawyer'],
      ['permission', 'yes'],
    ]
    await answer(page, locale, [[], [['residence', 'US-CA']], [['relation', 'agent']], person])
    await fillIn(page, [
      ['name', 'Li Lei'],
      ['email', personAt],
    ])
    await page.getByRole('button', { name: t('continue'), exact: true }).click()
    await page.getByText(translatorFor(locale, 'problems')('agent-same-address')).first().waitFor()
    await answer(page, locale, [[['email', agentAt]], [['scope', 'all']]])
    await press(page, t('check.send'))
    const reference = /DSR-\w{4}-\w{4}/.exec(await textOf(page))?.[0]
    await confirmByMail(page, story, { kind: 'deletion', email: agentAt, locale })
    expect(await textOf(page)).toContain(translatorFor(locale, 'my-request')('agent.waiting'))

    const other = await newBrowser(story, { javaScriptEnabled })
    const { link, code } = await linkAndCode(story, personAt, '/confirm/person/')
    await other.goto(link)
    await look(other)
    expect(await textOf(other)).not.toContain('Li Lei')
    await fillIn(other, [['code', code]])
    await press(other, confirm('person.show'))
    await look(other)
    expect(await textOf(other)).toContain('Li Lei')
    await press(other, confirm(locale === 'en' ? 'person.yes' : 'person.no'))
    await look(other)
    await chief.page.goto(`/en/desk/requests/${reference}`)
    await look(chief.page)
    await page.reload()
    await look(page)
    const [mine, file] = [await textOf(page), await textOf(chief.page)]
    const said = locale === 'en' ? 'agent.confirmedText' : 'state.disputed'
    expect(mine).toContain(translatorFor(locale, 'my-request')(said))
    const desk = translatorFor('en', 'casefile')
    expect(file.includes(desk('notices.subjectDisputedTitle'))).toBe(locale !== 'en')
    expect(file.includes(desk('notices.subjectTitle'))).toBe(false)
  },
)
