import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'
import { follow, press } from '#tests/support/fill-in.ts'
import { Person } from '#tests/support/person.ts'
import { answerQuestions, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

/** Ten times every limit, a tenth of every wait. */
const story = setScene({
  PORTAL_RATE_LIMIT_SCALE: '10',
  PORTAL_OPERATOR_PHONE: '+86 20 1234 5678',
  PORTAL_OPERATOR_POSTAL_ADDRESS: 'Privacy; 1 Example Road; Guangzhou',
})
const OTHER_WAYS = ['admin@kagebatteries.com', '+86 20 1234 5678', '1 Example Road']

/** Sends the check page as a program does that fills in every field it finds. */
async function sendWithTrap(page: Page, email: string, locale: Locale = 'en'): Promise<void> {
  await answerQuestions(page, { kind: 'access', email, locale })
  await page.locator('[name="website"]').fill('https://spam.example', { force: true })
  await press(page, translatorFor(locale, 'request')('check.send'))
}

describe('a form that a program seems to send', () => {
  it('goes on by itself in a browser with scripts, once it has worked for it', async () => {
    const page = await newBrowser(story)
    await sendWithTrap(page, 'quick@mail.example')
    await page.waitForURL('**/en/request/sent')
    await look(page)
    expect(await textOf(page)).toMatch(/DSR-\w{4}-\w{4}/)
    await page.goto('/en/one-moment')
    await look(page)
    await follow(page, translatorFor('en', 'one-moment')('over.sent'))
  })

  it.each(['en', 'zh-CN'] as const)('waits without scripts, and is sent after that (%s)', async (locale) => {
    const t = translatorFor(locale, 'one-moment')
    const page = await newBrowser(story, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
    await sendWithTrap(page, `patient-${locale}@mail.example`, locale)
    const waiting = page.url()
    await press(page, t('continue'))
    expect(await textOf(page)).toContain(t('early', { seconds: 5 }).replace(/\d.*/, ''))
    await look(page)
    for (const way of OTHER_WAYS) expect(await textOf(page)).toContain(way)
    await page.waitForTimeout(6000)
    await page.goto(waiting)
    await look(page)
    expect(await textOf(page)).toContain(t('ready'))
    await press(page, t('continue'))
    await look(page)
    expect(await textOf(page)).toMatch(/DSR-\w{4}-\w{4}/)
    await page.goto(waiting)
    await look(page)
    expect(await textOf(page)).toContain(t('over.lead'))
  })
})

describe('past the hard limit', () => {
  it('the answer is 429 with the moment to try again, why, and every other way to ask', async () => {
    const person = new Person(story.portal.baseUrl)
    const send = () => person.post('/en/withdraw-consent/send', [])
    let answer = await send()
    for (let sent = 0; sent < 60 && answer.status !== 429; sent++) answer = await send()
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    const page = await answer.text()
    expect(page).toContain(messagesOf('en').problems['too-many-requests'])
    for (const way of OTHER_WAYS) expect(page).toContain(way)
  })
})
