import { describe, expect, it } from 'vitest'
import { translatorFor } from '#lib/i18n/translator.ts'
import { fillIn, follow, press } from '#tests/support/fill-in.ts'
import { hiddenFields, Person } from '#tests/support/person.ts'
import { confirmByMail, fileRequest, linkAndCode, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()

/** Two confirmed requests of one mailbox, filed in one browser each. @returns their references. */
async function givenTwo(email: string) {
  const references = []
  for (const kind of ['access', 'complaint'] as const) {
    const page = await newBrowser(story)
    references.push((await fileRequest(page, { kind, email })).reference)
    await confirmByMail(page, story, { kind, email })
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
      const [older = '', newer = ''] = await givenTwo(email)
      const t = translatorFor(locale, 'my-request')
      const page = await newBrowser(story, { javaScriptEnabled, viewport: { width, height: 800 } })
      await page.goto(`/${locale}/my-request/sign-in`)
      await follow(page, t('find.link'))
      await look(page)
      await fillIn(page, [['email', 'no address']])
      await page.getByRole('button', { name: t('find.send'), exact: true }).click()
      await page.waitForFunction(() => document.title.match(/^(Error|错误)/))
      await look(page)
      await fillIn(page, [['email', email]])
      await press(page, t('find.send'))
      await look(page)
      expect(await textOf(page)).toContain(t('find.asked'))
      const { mail } = await story.mailbox.waitFor(
        ({ to, mail: { text } }) => to.includes(email) && text?.includes(older) === true,
      )
      expect(mail.text).toContain(newer)
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
    },
  )
})

describe('the page that finds requests (SR-049)', () => {
  it('answers byte for byte the same for a mailbox with requests and one without', async () => {
    const email = 'known@mail.example'
    const page = await newBrowser(story)
    await fileRequest(page, { kind: 'access', email })
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

/** The headers that say something; dates, request ids, nonces and the secrets of a browser are chance. */
function withoutChance(headers: Headers): [string, string][] {
  const chance = ['date', 'x-request-id', 'content-security-policy', 'set-cookie']
  return [...headers].filter(([name]) => !chance.includes(name))
}
