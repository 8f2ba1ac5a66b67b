import { describe, expect, it } from 'vitest'
import { translatorFor } from '#lib/i18n/translator.ts'
import { fillIn, follow, press, pressInVain } from '#tests/support/fill-in.ts'
import { answerQuestions, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()

describe('somebody who shares mailbox and device', () => {
  it.each([
    ['en', true, 390],
    ['zh-CN', false, 1280],
  ] as const)(
    'gets codes and no names, and can leave every page (%s, scripts: %s)',
    async (locale, javaScriptEnabled, width) => {
      const email = `shared-${locale.toLowerCase()}@mail.example`
      const t = translatorFor(locale, 'request')
      const my = translatorFor(locale, 'my-request')
      const page = await newBrowser(story, { javaScriptEnabled, viewport: { width, height: 800 } })
      await answerQuestions(page, { kind: 'access', email, locale })
      await page.goto(`/${locale}/request/contact?change=1`)
      await fillIn(page, [['shared', 'yes']])
      await look(page)
      await press(page, t('save'))
      const exit = page.getByRole('link', { name: translatorFor(locale, 'site')('exit') })
      expect(await exit.getAttribute('href')).toMatch(/^https:/)
      expect(await textOf(page)).toContain(t('check.sharedYes'))
      await look(page)
      await press(page, t('check.send'))
      await look(page)
      const reference = /DSR-\w{4}-\w{4}/.exec(await textOf(page))?.[0] ?? ''
      await fillIn(page, [['code', await codeIn(email, 1)]])
      await press(page, translatorFor(locale, 'sent')('code.send'))
      await look(page)
      expect(await page.locator('h1').innerText()).toContain(reference)
      const elsewhere = await newBrowser(story, { javaScriptEnabled })
      await elsewhere.goto(`/${locale}/my-request/sign-in`)
      await fillIn(elsewhere, [['mailReference', reference]])
      await press(elsewhere, my('signIn.mail'))
      await look(elsewhere)
      await follow(elsewhere, my('typeCode.link'))
      await look(elsewhere)
      await fillIn(elsewhere, [['code', 'AAAA-AAAA']])
      await pressInVain(elsewhere, my('open.button'))
      await fillIn(elsewhere, [['code', await codeIn(email, 3)]])
      await press(elsewhere, my('open.button'))
      await look(elsewhere)
      expect(await elsewhere.locator('h1').innerText()).toContain(reference)
      expect(await elsewhere.getByRole('link', { name: translatorFor(locale, 'site')('exit') }).count()).toBe(
        1,
      )
    },
  )
})

describe('the way out', () => {
  it('answers to Esc three times: it ends the sign-in and leaves nothing to go back to', async () => {
    const email = 'exit@mail.example'
    const page = await newBrowser(story)
    await page.route('https://www.bing.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
    )
    await answerQuestions(page, { kind: 'complaint', email })
    await page.goto('/en/request/contact?change=1')
    await fillIn(page, [['shared', 'yes']])
    await press(page, translatorFor('en', 'request')('save'))
    const before = page.url()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    expect(page.url()).toBe(before)
    await page.keyboard.press('Escape')
    await page.waitForURL('https://www.bing.com/')
    await page.goBack()
    expect(page.url()).not.toBe(before)
  })
})

/** The code in the nth mail to an address, none of which may tell anything. */
async function codeIn(email: string, nth: number): Promise<string> {
  const mails = () => story.mailbox.received.filter(({ to }) => to.includes(email))
  await expect.poll(() => mails().length, { timeout: 20_000 }).toBeGreaterThanOrEqual(nth)
  for (const { mail } of mails()) {
    expect(mail.from?.value[0]?.name).toBe('')
    expect(`${mail.subject} ${mail.text}`).not.toMatch(/KAGE|DSR|http|request|申请/i)
  }
  const coded = mails().findLast(({ mail }) => /[3-9A-Y]{4}-[3-9A-Y]{4}/.test(mail.text ?? ''))
  return /[3-9A-Y]{4}-[3-9A-Y]{4}/.exec(coded?.mail.text ?? '')?.[0] ?? ''
}
