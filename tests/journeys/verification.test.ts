import { describe, expect, it } from 'vitest'
import { translatorFor } from '#lib/i18n/translator.ts'
import { setUpDesk } from '#tests/support/desk-visit.ts'
import { fillIn, press } from '#tests/support/fill-in.ts'
import { Person } from '#tests/support/person.ts'
import { newDataDir, removeDataDir, startPortal } from '#tests/support/portal.ts'
import { confirmationMail, fileRequest, givenFiled, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
const sent = translatorFor('en', 'sent')
const confirm = translatorFor('en', 'confirm')
const HOUR_SECONDS = 3600

describe('a mistyped address', () => {
  it('is corrected on the page: the old link ends at once, the new one confirms', async () => {
    const page = await newBrowser(story)
    await givenFiled(page, story, { kind: 'access', email: 'typo@mail.example' })
    const old = await confirmationMail(story, 'typo@mail.example')
    await page
      .locator('details', { has: page.locator('[name=email]') })
      .locator('summary')
      .click()
    await fillIn(page, [['email', 'right@mail.example']])
    await press(page, sent('correct.send'))
    await look(page)
    expect(await textOf(page)).toContain('right@mail.example')
    const stranger = await newBrowser(story)
    await stranger.goto(old.link)
    await look(stranger)
    expect(await textOf(stranger)).toContain(confirm('unknown.title'))
    await page.goto((await confirmationMail(story, 'right@mail.example')).link)
    await press(page, confirm('button'))
    expect(new URL(page.url()).pathname).toBe('/en/my-request')
  })
})

describe('a second mail', () => {
  it('leaves the first link good until one of them is used', async () => {
    const page = await newBrowser(story)
    const email = 'resend@mail.example'
    await givenFiled(page, story, { kind: 'access', email })
    const first = await confirmationMail(story, email)
    await press(page, sent('resend'))
    await look(page)
    await story.mailbox.waitFor(
      ({ to, mail }) => to.includes(email) && !(mail.text ?? '').includes(first.link),
    )
    await page.goto(first.link)
    await press(page, confirm('button'))
    expect(new URL(page.url()).pathname).toBe('/en/my-request')
  })
})

describe('"I did not ask for this"', () => {
  it('needs the code of the mail, stops the request, and the desk sees that it is frozen', async () => {
    const chief = await setUpDesk(story)
    const email = 'victim@mail.example'
    const { reference } = await givenFiled(await newBrowser(story), story, { kind: 'deletion', email })
    const { link, code } = await confirmationMail(story, email)
    const victim = await newBrowser(story, { javaScriptEnabled: false })
    await victim.goto(link)
    await victim.goto('/en/confirm/dispute')
    await look(victim)
    await press(victim, confirm('disputeButton'))
    expect(await victim.title()).toMatch(/^Error: /)
    await fillIn(victim, [['code', code]])
    await press(victim, confirm('disputeButton'))
    await look(victim)
    expect(await textOf(victim)).toContain(confirm('disputed.title'))
    await chief.page.goto(`/en/desk/requests/${reference}`)
    await look(chief.page)
    expect(await textOf(chief.page)).toContain(translatorFor('en', 'casefile')('notices.disputedTitle'))
  })
})

describe('a link that is forwarded', () => {
  it('discloses nothing and lets nobody in, fetched ahead by a program or opened by whoever got the mail', async () => {
    const email = 'forwarded@mail.example'
    const filer = await newBrowser(story)
    await givenFiled(filer, story, { kind: 'access', email, name: 'Zoe Quill' })
    const path = new URL((await confirmationMail(story, email)).link).pathname
    const prefetch: Record<string, string> = { 'sec-purpose': 'prefetch;prerender', purpose: 'prefetch' }
    for (const headers of [{}, prefetch]) {
      const stranger = new Person(story.portal.baseUrl)
      const kept = await stranger.get(path, headers)
      const page = await stranger.get(new URL(kept.headers.get('location') ?? '', kept.url).pathname, headers)
      const text = await page.text()
      // the reference stands in the mail itself; who asked does not
      for (const secret of [email, 'Zoe Quill']) expect(text).not.toContain(secret)
      expect(text).toContain(confirm('button'))
      const own = await stranger.get('/en/my-request', headers)
      expect([own.status, own.headers.get('location')]).toEqual([307, '/en/my-request/sign-in'])
    }
  })
})

describe('time', () => {
  it('ends a link after 72 hours, and the page offers a new mail instead of an error', async () => {
    const dataDir = newDataDir()
    const email = 'late@mail.example'
    const settings = { PORTAL_SMTP_URL: story.mailbox.url }
    const today = await startPortal(settings, dataDir)
    await fileRequest(await newBrowser({ ...story, portal: today }), { kind: 'access', email })
    const { pathname } = new URL((await confirmationMail(story, email)).link)
    await today.stop()
    const later = await startPortal(
      { ...settings, PORTAL_CLOCK_OFFSET_SECONDS: String(73 * HOUR_SECONDS) },
      dataDir,
    )
    const page = await newBrowser({ ...story, portal: later })
    await page.goto(pathname)
    await look(page)
    expect(await textOf(page)).toContain(confirm('expired.title'))
    await press(page, confirm('resendButton'))
    await look(page)
    const mails = () => story.mailbox.received.filter(({ to }) => to.includes(email)).length
    await expect.poll(mails, { timeout: 20_000 }).toBe(2)
    await later.stop()
    removeDataDir(dataDir)
  })

  it('that reaches a year without a published calendar makes a date provisional, and the page says so', async () => {
    const dataDir = newDataDir()
    const farAhead = Temporal.Now.zonedDateTimeISO('UTC').add({ years: 5 })
    const offset = Math.round(farAhead.toInstant().since(Temporal.Now.instant()).total('seconds'))
    const settings = { PORTAL_SMTP_URL: story.mailbox.url, PORTAL_CLOCK_OFFSET_SECONDS: String(offset) }
    const portal = await startPortal(settings, dataDir)
    const page = await newBrowser({ ...story, portal })
    await fileRequest(page, { kind: 'cancellation', email: 'provisional@mail.example' })
    expect(await textOf(page)).toContain(sent('due.provisional'))
    await portal.stop()
    removeDataDir(dataDir)
  })
})
