import { describe, expect, it } from 'vitest'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { fillIn, follow, press, pressInVain } from '#tests/support/fill-in.ts'
import { hiddenFields, Person } from '#tests/support/person.ts'
import {
  confirmationMail,
  confirmByMail,
  fileRequest,
  givenFiled,
  linkAndCode,
  textOf,
} from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
const sent = translatorFor('en', 'sent')
const confirm = translatorFor('en', 'confirm')

/** Two confirmed requests of one mailbox, filed in one browser each. @returns their references. */
async function givenTwo(email: string, locale: Locale = 'en') {
  const references = []
  for (const kind of ['access', 'complaint'] as const) {
    const page = await newBrowser(story)
    const { reference } = await fileRequest(page, { kind, email, locale })
    const { mail } = await story.mailbox.waitFor(
      ({ to, mail: { text } }) => to.includes(email) && text?.includes(reference) === true,
    )
    await page.goto(/http\S+\/confirm\/\S+/.exec(mail.text ?? '')?.[0] ?? '')
    await press(page, translatorFor(locale, 'confirm')('button'))
    references.push(reference)
  }
  return references
}

describe('somebody who lost their references', () => {
  it.each([
    ['en', true, 390],
    ['zh-CN', false, 1280],
  ] as const)(
    'finds all of them with one mail (%s, scripts: %s)',
    async (locale, javaScriptEnabled, width) => {
      const email = `lost-${locale.toLowerCase()}@mail.example`
      const [older = '', newer = ''] = await givenTwo(email, locale)
      const t = translatorFor(locale, 'my-request')
      const page = await newBrowser(story, { javaScriptEnabled, viewport: { width, height: 800 } })
      await page.goto(`/${locale}/my-request/sign-in`)
      await follow(page, t('find.link'))
      await look(page)
      await fillIn(page, [['email', 'no address']])
      await pressInVain(page, t('find.send'))
      await look(page)
      await fillIn(page, [['email', email]])
      await press(page, t('find.send'))
      await look(page)
      expect(await textOf(page)).toContain(t('find.asked'))
      const { mail } = await story.mailbox.waitFor(
        ({ to, mail: { text } }) => to.includes(email) && text?.includes('/my-request/open/') === true,
      )
      for (const reference of [older, newer]) expect(mail.text).toContain(reference)
      expect(mail.subject).not.toMatch(/DSR/)
      const { link } = await linkAndCode(story, email, '/my-request/open/')
      await page.goto(link)
      await look(page)
      await press(page, t('open.button'))
      await look(page)
      expect(await page.title()).not.toMatch(/^Error/)
      expect(await textOf(page)).toContain(newer)
      await press(page, t('appeal.open', { reference: older }))
      await look(page)
      expect(await page.locator('h1').innerText()).toContain(older)
      await page.locator('summary', { hasText: t('sessions.title', { others: 1 }) }).click()
      await press(page, t('sessions.end'))
      await look(page)
      expect(await textOf(page)).toContain(t('sessions.title', { others: 0 }))
    },
  )
})

describe('the page that finds requests (SR-049)', () => {
  it('answers byte for byte the same for a mailbox with requests and one without', async () => {
    const email = 'known@mail.example'
    const page = await newBrowser(story)
    await givenFiled(page, story, { kind: 'access', email })
    await confirmByMail(page, story, { kind: 'access', email })
    const answers = []
    for (const asked of [email, 'never@mail.example']) {
      const person = new Person(story.portal.baseUrl)
      const path = '/en/my-request/find'
      await person.get(path)
      const answer = await person.post(`${path}/ask`, [['email', asked]])
      const shown = await person.get(answer.headers.get('location') ?? '')
      answers.push({
        status: answer.status,
        headers: withoutChance(answer.headers),
        body: await answer.text(),
        page: (await shown.text()).replaceAll(/nonce="?[^"\\]*|"nonce[^,}]*/g, ''),
      })
    }
    expect(answers[1]).toEqual(answers[0])
  })

  it('asks nothing of who only looks, and a list opens for nobody who cannot type its code', async () => {
    const email = 'forwarded@mail.example'
    await givenTwo(email)
    const person = new Person(story.portal.baseUrl)
    await person.post('/en/my-request/find/ask', [['email', email]])
    const { link } = await linkAndCode(story, email, '/my-request/open/')
    const robot = new Person(story.portal.baseUrl)
    for (let n = 0; n < 5; n++) {
      expect((await robot.get(new URL(link).pathname)).status).toBe(303)
      expect((await fetch(link, { method: 'HEAD', redirect: 'manual' })).status).toBe(303)
    }
    const shown = await (await robot.get('/en/my-request/open')).text()
    expect(shown).not.toMatch(/DSR-/)
    expect(hiddenFields(shown, '/open-by-link')).toEqual([])
    for (const code of ['', 'AAAA-AAAA']) {
      const answer = await robot.post('/en/my-request/open/open-by-link', [['code', code]])
      expect(answer.headers.get('location')).toContain('attempt=')
    }
    expect(robot.cookies.has('session')).toBe(false)
    expect((await robot.get('/en/my-request')).headers.get('location')).toContain('/my-request/sign-in')
  })
})

describe('a way back without the mailbox', () => {
  it('is a sheet to print or save, whose QR code holds no secret, and it opens the request', async () => {
    const page = await newBrowser(story, { javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
    const { reference, accessKey } = await givenFiled(page, story, {
      kind: 'access',
      email: 'sheet@mail.example',
    })
    await follow(page, sent('accessKey.sheet'))
    await look(page)
    const text = await textOf(page)
    for (const said of [reference, '/en/my-request/sign-in', accessKey.slice(0, 3)])
      expect(text).toContain(said)
    expect(page.url()).not.toContain(reference)
    const file = await page.request.get('/en/request/sent/sheet/text')
    expect(file.headers()['content-disposition']).toMatch(/^attachment/)
    expect(await file.text()).toContain(accessKey.replaceAll(/\s/g, '-'))
    const elsewhere = await newBrowser(story)
    await elsewhere.goto('/en/request/sent/sheet')
    expect(new URL(elsewhere.url()).pathname).toBe('/en/request/sent')
    await elsewhere.goto('/en/my-request/sign-in')
    await fillIn(elsewhere, [
      ['reference', reference],
      ['accessKey', accessKey],
    ])
    await press(elsewhere, translatorFor('en', 'my-request')('signIn.open'))
    expect(await elsewhere.locator('h1').innerText()).toContain(reference)
  })
})

describe('a mailbox that disowned a request', () => {
  it('gets one last mail, and its owner lets mails through again by its link and the address', async () => {
    const email = 'owner@mail.example'
    await givenFiled(await newBrowser(story), story, { kind: 'deletion', email })
    const { link, code } = await confirmationMail(story, email)
    const owner = await newBrowser(story)
    await owner.goto(link)
    await owner.goto('/en/confirm/dispute')
    await fillIn(owner, [['code', code]])
    await press(owner, confirm('disputeButton'))
    const { mail } = await story.mailbox.waitFor(
      ({ to, mail: { text } }) => to.includes(email) && text?.includes('/confirm/allow/') === true,
    )
    const back = /http\S+confirm\/allow\/\S+/.exec(mail.text ?? '')?.[0] ?? ''
    await expectNothingByRobot(back, [['email', '']])
    const filing = await newBrowser(story)
    await givenFiled(filing, story, { kind: 'access', email })
    const lifting = await newBrowser(story, { javaScriptEnabled: false })
    await lifting.goto(back)
    expect(lifting.url()).not.toContain(back.slice(-20))
    await look(lifting)
    await fillIn(lifting, [['email', 'somebody@mail.example']])
    await press(lifting, confirm('allow.button'))
    expect(await lifting.title()).toMatch(/^Error: /)
    await look(lifting)
    await fillIn(lifting, [['email', email]])
    await press(lifting, confirm('allow.button'))
    await look(lifting)
    expect(await textOf(lifting)).toContain(confirm('allow.done'))
    await press(filing, sent('resend'))
    const { link: newer } = await linkAndCode(story, email, '/confirm/')
    await filing.goto(newer)
    await look(filing)
  })
})

/** Everything a mail scanner does with a link but type: looks many times, runs scripts, posts every form it finds. */
async function expectNothingByRobot(link: string, empty: [string, string][]) {
  for (let n = 0; n < 10; n++)
    for (const method of ['GET', 'HEAD'])
      expect((await fetch(link, { method, redirect: 'manual' })).status).toBe(303)
  const robot = await newBrowser(story)
  await robot.goto(link)
  await robot.waitForTimeout(1500)
  const forms = await robot.locator('main form').count()
  for (let n = 0; n < forms; n++) {
    await robot.goto(link)
    const form = robot.locator('main form').nth(n)
    await Promise.all([
      robot.waitForEvent('load'),
      form.evaluate((element) => HTMLFormElement.prototype.submit.call(element)),
    ])
    expect(await robot.title()).toMatch(/^Error: /)
  }
  const person = new Person(story.portal.baseUrl)
  const { pathname } = new URL(link)
  await person.get(pathname)
  const page = pathname.slice(0, pathname.lastIndexOf('/'))
  for (const fields of [[], empty])
    expect((await person.post(`${page}/send`, fields)).headers.get('location')).toContain('attempt=')
}

/** The headers that say something; dates, request ids, nonces and the secrets of a browser are chance. */
function withoutChance(headers: Headers): [string, string][] {
  const chance = ['date', 'x-request-id', 'content-security-policy', 'set-cookie']
  return [...headers].filter(([name]) => !chance.includes(name))
}
