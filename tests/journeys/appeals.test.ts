import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '#lib/domain/locales.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { type AtWork, setUpDesk, take } from '#tests/support/desk-visit.ts'
import { fillIn, follow, press, pressInVain } from '#tests/support/fill-in.ts'
import { confirmByMail, fileRequest, givenConfirmed, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
const ADMIN_MAILBOX = 'admin@kagebatteries.com'
const casefile = translatorFor('en', 'casefile')
const nouns = translatorFor('en', 'nouns')
let chief: AtWork

beforeAll(async () => {
  chief = await setUpDesk(story)
})

async function refuse(reference: string, ground = 'eu.manifestly-unfounded'): Promise<void> {
  const fields: [string, string][] = [
    ['ground', ground],
    ['body', 'We answered the same last week.'],
  ]
  await take(chief.page, { reference, verb: 'refuse', fields })
}

type Again = { kind: 'appeal' | 'complaint'; body: string; locale?: Locale }

/** From the refused answer through the small form to the page that shows the new reference and its key. */
async function lookAgain(page: Page, { kind, body, locale = 'en' }: Again): Promise<string> {
  const mine = translatorFor(locale, 'my-request')
  await page.goto(`/${locale}/my-request`)
  await look(page)
  await follow(page, mine(`appeal.link.${kind}`))
  await look(page)
  await fillIn(page, [['body', body]])
  await press(page, mine(`appeal.submit.${kind}`))
  await look(page)
  const shown = await page.locator('main').innerText()
  const reference = /DSR-\w{4}-\w{4}/.exec(shown)?.[0]
  if (!reference || !/\b(?:\w{3}[-\s]){8}\w{3}\b/.test(shown))
    throw new Error(`No reference or access key on the page:\n${shown}`)
  return reference
}

describe('an answer that was not a full yes', () => {
  it('is complained about with one button; the cases are linked on both sides, and the answer names the authority', async () => {
    const mine = translatorFor('en', 'my-request')
    const filing = { kind: 'access', residence: 'DE', email: 'again@mail.example' } as const
    const { requester, reference: first, email } = await givenConfirmed(story, filing)
    await refuse(first)
    const second = await lookAgain(requester, {
      kind: 'complaint',
      body: 'The flamingo files are mine.',
    })
    expect(second).not.toBe(first)
    const mailed = await story.mailbox.waitFor(
      ({ to, mail }) => to.includes(email) && (mail.subject ?? '').includes(second),
    )
    expect(mailed.mail.text).toContain(first)
    const told = await story.mailbox.waitFor(
      ({ to, mail }) => to.includes(ADMIN_MAILBOX) && (mail.subject ?? '').startsWith(second),
    )
    expect(mailed.raw + told.raw).not.toContain('flamingo')

    await follow(requester, translatorFor('en', 'sent')('toMyRequest'))
    await look(requester)
    expect(await textOf(requester)).toContain('The flamingo files are mine.')
    await press(requester, mine('appeal.open', { reference: first }))
    await look(requester)
    expect(await textOf(requester)).toContain(second)
    expect(await textOf(requester)).not.toContain(mine('appeal.link.complaint'))
    await press(requester, mine('appeal.open', { reference: second }))

    await chief.page.goto(`/en/desk/requests/${first}`)
    await look(chief.page)
    await follow(chief.page, second)
    await look(chief.page)
    const file = await textOf(chief.page)
    expect(file).toContain('The flamingo files are mine.')
    expect(file).toContain(casefile('linked.about.complaint'))
    expect(file).toContain(nouns('outcomes.refused'))
    expect(file).toContain(casefile('linked.sameHandTitle'))
    await take(chief.page, {
      reference: second,
      verb: 'refuse',
      fields: [
        ['ground', 'eu.complaint-not-upheld'],
        ['body', 'We looked again and found the same.'],
      ],
    })
    await requester.goto('/en/my-request')
    await look(requester)
    const answer = await textOf(requester)
    expect(answer).toContain('We looked again and found the same.')
    expect(answer).toContain('data protection authority of the member state')
    expect(answer).not.toContain(mine('appeal.link.complaint'))
  })

  it('is appealed in Chinese without scripts where the law has an appeal; a second try leads to the first', async () => {
    const mine = translatorFor('zh-CN', 'my-request')
    const page = await newBrowser(story, { javaScriptEnabled: false })
    const filing = {
      kind: 'access',
      residence: 'US-VA',
      email: 'wang@mail.example',
      locale: 'zh-CN',
    } as const
    const { reference: first } = await fileRequest(page, filing)
    await confirmByMail(page, story, filing)
    await refuse(first, 'us.trade-secret')
    await page.goto('/zh-CN/my-request/appeal')
    await look(page)
    await press(page, mine('appeal.submit.appeal'))
    await look(page)
    expect(await page.title()).toMatch(/^错误/)
    expect(await textOf(page)).toContain(translatorFor('zh-CN', 'problems')('appeal-missing'))
    const second = await lookAgain(page, { kind: 'appeal', body: '请再看一次。', locale: 'zh-CN' })
    await page.goto('/zh-CN/my-request')
    await press(page, mine('appeal.open', { reference: first }))
    await page.goto('/zh-CN/my-request/appeal')
    await look(page)
    await press(page, mine('appeal.open', { reference: second }))
    await look(page)
    expect(await textOf(page)).toContain('请再看一次。')
    await chief.page.goto(`/en/desk/requests/${second}`)
    await look(chief.page)
    expect(await textOf(chief.page)).toContain(casefile('linked.about.appeal'))
    const no: [string, string][] = [
      ['ground', 'us.appeal-not-upheld'],
      ['body', '我们重新审查了，结果不变。'],
    ]
    await take(chief.page, { reference: second, verb: 'refuse', fields: no })
    await page.goto('/zh-CN/my-request')
    await look(page)
    expect(await textOf(page)).toContain('弗吉尼亚州总检察长')
    await chief.page.goto('/en/desk?kind=appeal&status=any')
    await look(chief.page)
    expect(await textOf(chief.page)).toContain(second)
  })
})

describe('a request that came in earlier by post', () => {
  it('counts from that day, on the desk and for the requester, and cannot be moved later again', async () => {
    const { requester, reference } = await givenConfirmed(story, {
      kind: 'deletion',
      residence: 'DE',
      email: 'letter@mail.example',
    })
    const today = Temporal.Now.plainDateISO('Asia/Shanghai')
    const [on, tomorrow] = [today.subtract({ days: 20 }).toString(), today.add({ days: 2 }).toString()]
    const page = `/en/desk/requests/${reference}/correct-receipt`
    const submit = casefile('correct-receipt.submit')
    await chief.page.goto(`/en/desk/requests/${reference}`)
    await follow(chief.page, casefile('facts.correctReceipt'))
    await look(chief.page)
    await pressInVain(chief.page, submit)
    await look(chief.page)
    const problems = translatorFor('en', 'problems')
    for (const code of ['receipt-day-missing', 'channel-missing', 'receipt-reason-missing'] as const)
      expect(await textOf(chief.page)).toContain(problems(code))
    const rest: [string, string][] = [
      ['channel', 'post'],
      ['body', 'The heron letter is in the mail room.'],
    ]
    await fillIn(chief.page, [['on', tomorrow], ...rest])
    await chief.page.getByRole('button', { name: submit }).click()
    await chief.page.getByText(problems('receipt-in-future')).first().waitFor()
    await fillIn(chief.page, [['on', on]])
    await press(chief.page, submit)
    await look(chief.page)
    const file = await textOf(chief.page)
    expect(file).toContain(casefile('done.correct-receipt'))
    expect(file).toContain('The heron letter is in the mail room.')
    expect(file).toContain(nouns('channels.post'))

    await requester.goto('/en/my-request')
    await look(requester)
    const received = { day: dayText(on, 'en'), way: 'by post' }
    expect(await textOf(requester)).toContain(
      translatorFor('en', 'my-request')('steps.receivedByText', received),
    )
    expect(await textOf(requester)).not.toContain('heron')

    await chief.page.goto(page)
    await fillIn(chief.page, [['on', today.toString()], ...rest])
    await chief.page.getByRole('button', { name: submit }).click()
    await chief.page.getByText(problems('receipt-not-earlier')).first().waitFor()
  })
})
