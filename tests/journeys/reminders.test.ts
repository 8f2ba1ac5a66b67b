import { setTimeout as pause } from 'node:timers/promises'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { restReason, SATURDAY_SUNDAY_HOLIDAYS } from '#lib/domain/clock/calendar.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { dayOf } from '#lib/domain/clock/day.ts'
import { workingDaysAfter } from '#lib/domain/operator/working-morning.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { type AtWork, setUpDesk, tickMatch } from '#tests/support/desk-visit.ts'
import { fillIn, press } from '#tests/support/fill-in.ts'
import { startPortal } from '#tests/support/portal.ts'
import { givenConfirmed, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
const words = translatorFor('en', 'calendar-feed')
const ADMIN_MAILBOX = 'admin@kagebatteries.com'
let chief: AtWork
let reference: string
let closed: string

beforeAll(async () => {
  chief = await setUpDesk(story)
  reference = await givenOwnCase('kept@mail.example')
  closed = await givenOwnCase('closed@mail.example')
  await tickMatch(chief.page, closed)
  await chief.page.goto(`/en/desk/requests/${closed}/close`)
  await fillIn(chief.page, [
    ['outcome', 'granted'],
    ['body', 'Done.'],
  ])
  await press(chief.page, translatorFor('en', 'casefile')('close.submit'))
})

/** A confirmed deletion, taken by the administrator. */
async function givenOwnCase(email: string): Promise<string> {
  const filed = await givenConfirmed(story, { kind: 'deletion', email, name: 'Zoe Quillfeather' })
  await chief.page.goto(`/en/desk/requests/${filed.reference}`)
  await chief.page.locator('main select[name="assignee"]').selectOption({ index: 1 })
  await press(chief.page, translatorFor('en', 'casefile')('assign.submit'))
  return filed.reference
}

async function calendarAt(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, { headers })
  const text = await response.text()
  if (response.status !== 200) return { response, text, dates: {} }
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  const dates = events.map((event) => new ICAL.Event(event)).map((event) => [event.summary, event.startDate])
  return { response, text, dates: Object.fromEntries(dates.map(([of, on]) => [of, String(on)])) }
}

/** The address as the page shows it once. */
async function makeAddress(button: string): Promise<string> {
  await chief.page.goto('/en/desk/account/calendar')
  await look(chief.page)
  await press(chief.page, words(button === 'make' ? 'page.make' : 'page.renew'))
  await look(chief.page)
  const url = /http\S+\/calendar\/[\w-]{43}\.ics/.exec(await textOf(chief.page))?.[0]
  if (!url) throw new Error('The page shows no address.')
  return url
}

describe('a calendar of due dates', () => {
  it('is made on the account page, read without signing in, and ended', async () => {
    await chief.page.goto('/en/desk/account')
    await look(chief.page)
    const first = await makeAddress('make')
    await press(chief.page, words('page.kept'))
    await look(chief.page)
    await chief.page.goto('/en/desk/account/calendar')
    expect(await textOf(chief.page)).not.toContain(first)

    const { response, text, dates } = await calendarAt(first)
    expect(Object.keys(dates)).toEqual([`${reference} due: Deletion`])
    expect(text).not.toMatch(/Quillfeather|mail\.example|Mei/)
    const { headers } = response
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('set-cookie')).toBeNull()
    const again = await calendarAt(first, { 'if-none-match': headers.get('etag') ?? '' })
    expect(again.response.status).toBe(304)

    const second = await makeAddress('renew')
    const gone = await calendarAt(first)
    expect([gone.response.status, gone.text]).toEqual([404, 'Not found'])
    await press(chief.page, words('page.kept'))
    await chief.page.goto('/en/desk/account/calendar')
    await press(chief.page, words('page.end'))
    await look(chief.page)
    expect(await textOf(chief.page)).toContain(words('page.ended'))
    expect((await calendarAt(second)).response.status).toBe(404)
    expect((await calendarAt(`${story.portal.baseUrl}/calendar/guess.ics`)).response.status).toBe(404)
  })

  it('needs no scripts to be made', async () => {
    const plain = await newBrowser(story, { javaScriptEnabled: false })
    await plain.context().addCookies(await chief.page.context().cookies())
    await plain.goto('/zh-CN/desk/account/calendar')
    await look(plain)
    await press(plain, translatorFor('zh-CN', 'calendar-feed')('page.make'))
    await look(plain)
    expect(await textOf(plain)).toMatch(/\/calendar\/[\w-]{43}\.ics/)
  })
})

describe('reminders, as the days go by', () => {
  const isWorking = (day: string) =>
    !restReason(dayOf(day), { calendar: CALENDARS.CN, rest: SATURDAY_SUNDAY_HOLIDAYS })
  const daysFrom = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString()

  /** Restarts the portal at ten in the morning of a day at the desk, lets it work, and stops it. */
  async function liveOn(day: string, mails: number) {
    await story.portal.stop()
    const at = Temporal.PlainDateTime.from(`${day}T10:00`).toZonedDateTime('Asia/Shanghai').toInstant()
    const offset = Math.round(at.since(Temporal.Now.instant()).total('seconds'))
    const settings = { PORTAL_SMTP_URL: story.mailbox.url, PORTAL_CLOCK_OFFSET_SECONDS: String(offset) }
    story.portal = await startPortal(settings, story.portal.dataDir)
    await expect.poll(() => remindersTo(chief.email).length, { timeout: 20_000 }).toBe(mails)
    await pause(1000)
    expect(remindersTo(chief.email)).toHaveLength(mails)
  }
  const remindersTo = (mailbox: string) =>
    story.mailbox.received.filter(
      ({ to, mail }) => to.includes(mailbox) && /^\d{4}-\d{2}-\d{2}: \d+ missed/.test(mail.subject ?? ''),
    )

  it('come to the handler and the operator’s mailbox once each, and never for a closed case', async () => {
    const { dates } = await calendarAt(await makeAddress('renew'))
    const due = dates[`${reference} due: Deletion`] ?? ''
    const mornings = Array.from({ length: 30 }, (_, back) => daysFrom(due, -back - 1)).filter(isWorking)
    const isNear = (day: string) => workingDaysAfter(day, 5, { calendar: CALENDARS.CN }) >= due
    const fifth = mornings.findLast(isNear) ?? ''
    await liveOn(fifth, 1)
    const [first] = remindersTo(chief.email)
    expect(first?.mail.text).toContain(reference)
    expect(first?.mail.text).toContain('Due within 5 working days')
    expect(first?.mail.text).toContain('/en/desk?assignee=me')
    // The machine slept over the second reminder, the day itself, and a week more.
    const wokeOn = Array.from({ length: 20 }, (_, on) => daysFrom(due, on + 9)).find(isWorking) ?? ''
    await liveOn(wokeOn, 2)
    const [, second] = remindersTo(chief.email)
    expect(second?.mail.subject).toContain('1 missed')
    const digests = story.mailbox.received.filter(
      ({ to, mail }) => to.includes(ADMIN_MAILBOX) && /overdue/.test(mail.subject ?? ''),
    )
    expect(digests.map(({ mail }) => mail.subject)).toEqual([
      `${fifth}: 0 overdue, 1 due soon`,
      `${wokeOn}: 1 overdue, 0 due soon`,
    ])
    for (const { raw } of [...remindersTo(chief.email), ...digests])
      expect(raw).not.toMatch(new RegExp(`${closed}|Quillfeather|mail\\.example`))
  })
})
