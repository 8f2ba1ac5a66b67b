import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { type AtWork, setUpDesk, signIn, signInAhead, take } from '#tests/support/desk-visit.ts'
import { fillIn, follow, press } from '#tests/support/fill-in.ts'
import { newDataDir, removeDataDir, startPortal } from '#tests/support/portal.ts'
import { givenConfirmed, givenFiled, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
const words = translatorFor('en', 'case-time')
const casefile = translatorFor('en', 'casefile')
const mine = translatorFor('en', 'my-request')
const DAY_SECONDS = 24 * 3600
let chief: AtWork

beforeAll(async () => {
  chief = await setUpDesk(story)
})

/** Comes back to the page of a case until it says something. */
async function untilCaseSays(page: Page, reference: string, text: string | RegExp): Promise<string> {
  const path = `/en/desk/requests/${reference}`
  const read = async () => {
    await page.goto(path)
    return textOf(page)
  }
  await expect.poll(read, { timeout: 20_000 }).toMatch(text)
  await look(page)
  return textOf(page)
}

/** A day as mails write it. */
const weekdayText = (on: string) =>
  Temporal.PlainDate.from(on).toLocaleString('en', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })

describe('an extension', () => {
  it('announced at the desk counts once its mail has left, and both sides see the new date and why', async () => {
    const filing = { kind: 'access', residence: 'DE', email: 'longer@mail.example' } as const
    const { requester, reference, email } = await givenConfirmed(story, filing)
    await requester.goto('/en/my-request')
    const before = await requester.locator('main time').first().getAttribute('datetime')
    await chief.page.goto(`/en/desk/requests/${reference}`)
    await follow(chief.page, words('extension.link'))
    await look(chief.page)
    const fields: [string, string][] = [
      ['reason', 'complexity'],
      ['body', 'Your data lie in four systems, one of them on paper.'],
    ]
    await take(chief.page, { reference, verb: 'extend', fields })
    const desk = await untilCaseSays(chief.page, reference, words('extension.extended'))
    expect(desk).toContain('the request is complex')
    const told = await story.mailbox.waitFor(
      ({ to, mail }) => to.includes(email) && /longer/.test(mail.subject ?? ''),
    )
    expect(told.raw).not.toContain('on paper')

    await requester.goto('/en/my-request')
    await look(requester)
    const after = await requester.locator('main time').first().getAttribute('datetime')
    expect((after ?? '') > (before ?? '')).toBe(true)
    const page = await textOf(requester)
    expect(page).toContain('one of them on paper')
    expect(page).toContain(`The first date was ${dayText(before ?? '', 'en')}`)
    expect(told.mail.text).toContain(weekdayText(after ?? ''))
    expect(desk).toContain(dayText(after ?? '', 'en'))

    await chief.page.goto(`/en/desk/requests/${reference}/extend`)
    await look(chief.page)
    expect(await textOf(chief.page)).toContain(words('extension.extended'))
  })

  it('without a reason is not sent, in a browser without scripts', async () => {
    const filing = { kind: 'access', residence: 'DE', email: 'noreason@mail.example' } as const
    const { reference } = await givenConfirmed(story, filing)
    const plain = await newBrowser(story, { javaScriptEnabled: false })
    await plain.context().addCookies(await chief.page.context().cookies())
    await plain.goto(`/en/desk/requests/${reference}/extend`)
    await fillIn(plain, [['body', 'We need longer.']])
    await press(plain, casefile('extend.submit'))
    await look(plain)
    expect(await plain.title()).toMatch(/^Error: /)
    expect(await textOf(plain)).toContain('Choose why more time is needed')
    expect(await plain.locator('textarea').inputValue()).toBe('We need longer.')
  })

  it('is too late once the first time has run out, and the page says by when it had to be', async () => {
    const dataDir = newDataDir()
    const settings = { PORTAL_SMTP_URL: story.mailbox.url }
    const today = { ...story, portal: await startPortal(settings, dataDir) }
    const staff = await setUpDesk(today)
    const filing = { kind: 'access', residence: 'DE', email: 'toolate@mail.example' } as const
    const { reference } = await givenConfirmed(today, filing)
    await today.portal.stop()
    const offset = 40 * DAY_SECONDS
    const moved = { ...settings, PORTAL_CLOCK_OFFSET_SECONDS: String(offset) }
    const later = { ...story, portal: await startPortal(moved, dataDir) }
    const page = await newBrowser(later)
    signInAhead(offset)
    await signIn(page, staff)
    signInAhead(0)
    await page.goto(`/en/desk/requests/${reference}`)
    await look(page)
    expect(await textOf(page)).toMatch(/Too late to extend: the notice had to go out by \w+ \d+, \d{4}/)
    expect(await page.getByRole('link', { name: words('extension.link') }).count()).toBe(0)
    await page.goto(`/en/desk/requests/${reference}/extend`)
    await look(page)
    expect(await textOf(page)).toContain('Too late to extend')
    await later.portal.stop()
    removeDataDir(dataDir)
  })
})

describe('a question', () => {
  it('stops a British clock, says so on both sides, and the answer starts it again by itself', async () => {
    const filing = { kind: 'access', residence: 'GB-ENG', email: 'paused@mail.example' } as const
    const { requester, reference } = await givenConfirmed(story, filing)
    await chief.page.goto(`/en/desk/requests/${reference}/ask`)
    expect(await textOf(chief.page)).toContain('Stops the clock (UK GDPR art. 12A')
    const fields: [string, string][] = [
      ['about', 'scope'],
      ['body', 'Which of your two accounts?'],
    ]
    await take(chief.page, { reference, verb: 'ask', fields })
    expect(await textOf(chief.page)).toMatch(/The clock has stood still since/)
    await requester.goto('/en/my-request')
    await look(requester)
    expect(await textOf(requester)).toContain('The clock has stood still since')
    await fillIn(requester, [['body', 'The newer one.']])
    await press(requester, mine('messages.send'))
    await look(requester)
    expect(await textOf(requester)).not.toContain('The clock has stood still since')
    await chief.page.goto(`/en/desk/requests/${reference}`)
    await look(chief.page)
    const desk = await textOf(chief.page)
    expect(desk).toContain(words('dates.stoodStill'))
    expect(desk).not.toMatch(/The clock has stood still since/)
  })

  it('does not stop a Californian clock, and the form says so', async () => {
    const filing = { kind: 'access', residence: 'US-CA', email: 'nopause@mail.example' } as const
    const { reference } = await givenConfirmed(story, filing)
    await chief.page.goto(`/en/desk/requests/${reference}/ask`)
    await look(chief.page)
    expect(await textOf(chief.page)).toContain(words('ask.not-in-law'))
  })
})

describe('the confirmation of receipt', () => {
  it('is given in California by the mail that says how the request is handled, and the case says when', async () => {
    const filing = { kind: 'deletion', residence: 'US-CA', email: 'received@mail.example' } as const
    const { reference, email } = await givenConfirmed(story, filing)
    const { mail } = await story.mailbox.waitFor(
      ({ to, mail }) => to.includes(email) && (mail.subject ?? '').startsWith('Your address is confirmed'),
    )
    expect(mail.text).toMatch(
      /has received your request[\s\S]*What happens now[\s\S]*make sure that it is you/,
    )
    expect(mail.text).toMatch(/answer is due by/)
    const desk = await untilCaseSays(chief.page, reference, /Confirmed on/)
    expect(desk).not.toContain(words('acknowledge.link'))
  })

  it('of a complaint whose mailbox nobody confirmed is given by hand, and put on record', async () => {
    const filing = { kind: 'complaint', residence: 'GB-ENG', email: 'byhand@mail.example' } as const
    const { reference } = await givenFiled(await newBrowser(story), story, filing)
    await chief.page.goto(`/en/desk/requests/${reference}`)
    await look(chief.page)
    expect(await textOf(chief.page)).toContain(words('acknowledge.unconfirmed'))
    const fields: [string, string][] = [
      ['by', 'phone'],
      ['on', Temporal.Now.zonedDateTimeISO('Asia/Shanghai').toPlainDate().toString()],
    ]
    await take(chief.page, { reference, verb: 'acknowledge', fields })
    const desk = await textOf(chief.page)
    expect(desk).toContain('Receipt was confirmed by phone on')
    expect(desk).toContain(casefile('clock.noDate'))
  })
})
