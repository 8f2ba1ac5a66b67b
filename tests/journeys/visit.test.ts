import { beforeAll, describe, expect, it } from 'vitest'
import { translatorFor } from '#lib/i18n/translator.ts'
import { type AtWork, setUpDesk, take, tickMatch } from '#tests/support/desk-visit.ts'
import { fillIn, follow, press } from '#tests/support/fill-in.ts'
import { answerQuestions, confirmationMail, confirmByMail, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
const KINDS = ['access', 'deletion', 'cancellation'] as const
const ADMIN_MAILBOX = 'admin@kagebatteries.com'
let chief: AtWork

beforeAll(async () => {
  chief = await setUpDesk(story)
})

const referencesIn = (text: string) => [...new Set(text.match(/DSR-\w{4}-\w{4}/g))]

describe.each([
  ['with scripts', true, 'en'],
  ['without scripts', false, 'zh-CN'],
] as const)('a copy, a deletion and the end of an account in one visit, %s', (_, scripts, locale) => {
  it('are three cases with one mail and one key, and nothing is erased before the copy', async () => {
    const email = `visit-${locale}@mail.example`
    const filing = { kind: 'access', kinds: KINDS, email, locale } as const
    const page = await newBrowser(story, { javaScriptEnabled: scripts })
    await answerQuestions(page, filing)
    const t = translatorFor(locale, 'request')
    const checked = await page.locator('main').innerText()
    expect(checked).toContain(t('notes.copy-first.title'))
    expect(checked).toContain(t('notes.part-and-account.title'))
    await press(page, t('check.send'))
    await look(page)
    const references = referencesIn(await page.locator('main').innerText())
    expect(references).toHaveLength(3)
    await page.goto(`/${locale}/request/sent/sheet`)
    await look(page)
    expect(referencesIn(await textOf(page))).toEqual(references)
    const { link } = await confirmationMail(story, email)
    expect(link).toBeTruthy()
    await confirmByMail(page, story, filing)
    const told = await story.mailbox.waitFor(
      ({ to, mail }) => to.includes(ADMIN_MAILBOX) && (mail.subject ?? '').includes(references[0] ?? ''),
    )
    for (const reference of references) expect(told.mail.text).toContain(reference)
    await page.goto(`/${locale}/my-request`)
    await look(page)
    const mine = translatorFor(locale, 'my-request')
    await press(page, mine('appeal.open', { reference: references[1] ?? '' }))
    await look(page)
    expect(await textOf(page)).toContain(mine('visit.copyFirst', { reference: references[0] ?? '' }))
    await eraseOnlyAfterTheCopy(references)
  })
})

async function eraseOnlyAfterTheCopy([copy = '', deletion = '']: readonly string[]): Promise<void> {
  const casefile = translatorFor('en', 'casefile')
  const fields: [string, string][] = [
    ['outcome', 'granted'],
    ['body', 'Done as you asked.'],
  ]
  const { page } = chief
  for (const reference of [copy, deletion]) await tickMatch(page, reference)
  await page.goto(`/en/desk/requests/${deletion}`)
  await look(page)
  expect(await textOf(page)).toContain(casefile('notices.copyFirstTitle'))
  await page.goto(`/en/desk/requests/${deletion}/close`)
  await fillIn(page, fields)
  await page.getByRole('button', { name: casefile('close.submit'), exact: true }).click()
  await page.getByText(translatorFor('en', 'problems')('copy-first')).first().waitFor()
  await look(page)
  await page.goto(`/en/desk/requests/${deletion}`)
  await follow(page, copy)
  await take(page, { reference: copy, verb: 'close', fields })
  await take(page, { reference: deletion, verb: 'close', fields })
  expect(await textOf(page)).toContain(casefile('done.close'))
}

it('a right that is left out of the visit takes its questions with it, and one can be added from the check page', async () => {
  const page = await newBrowser(story)
  const t = translatorFor('en', 'request')
  await answerQuestions(page, { kind: 'access', kinds: ['access', 'complaint'], email: 'mind@mail.example' })
  await page.goto('/en/request/kind?change=1')
  await page.locator('main [name="kinds[]"][value="complaint"]').uncheck({ force: true })
  await fillIn(page, [['kinds[]', 'withdrawal']])
  await press(page, t('save'))
  await look(page)
  expect(await textOf(page)).toContain(t('details.withdrawal'))
  await fillIn(page, [['purposes[]', 'advertising']])
  await press(page, t('continue'))
  await look(page)
  const checked = await textOf(page)
  expect(checked).toContain(translatorFor('en', 'nouns')('kindSentences.withdrawal'))
  expect(checked).not.toContain(translatorFor('en', 'nouns')('kindSentences.complaint'))
  expect(checked).toContain(t('check.nextSteps.atOnce', { what: 'Withdraw my consent' }))
})

it('choosing nothing is told beside the question, with and without scripts', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await newBrowser(story, { javaScriptEnabled })
    await page.goto('/en/request/kind')
    await page.getByRole('button', { name: 'Continue', exact: true }).click()
    await page.getByText(translatorFor('en', 'problems')('kind-missing')).first().waitFor()
    await look(page)
  }
})
