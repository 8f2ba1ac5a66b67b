import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { translatorFor } from '#lib/i18n/translator.ts'
import { tickMatch } from '#tests/support/desk-visit.ts'
import { fillIn, follow, leave, press, pressInVain } from '#tests/support/fill-in.ts'
import { givenConfirmedRequest } from '#tests/support/given.ts'
import { givenConfirmed, showAccessKey, textOf } from '#tests/support/requester.ts'
import { storeBeside } from '#tests/support/store-beside.ts'
import { look, setScene } from '#tests/support/story.ts'
import { partsOf } from '#tests/support/zip-parts.ts'

const story = setScene()
const store = storeBeside(story)
const words = translatorFor('en', 'casefile')
const notices = translatorFor('en', 'notices')
const tasks = translatorFor('en', 'tasks')
const packages = translatorFor('en', 'answer-package')
const files = translatorFor('en', 'files')
let anna: Page

beforeAll(async () => {
  anna = await store.colleague({ id: 'anna', role: 'handler', name: 'Anna Keller' })
})

const casePath = (reference: string) => `/en/desk/requests/${reference}`

describe('a person whom a mail of the law did not reach', () => {
  it('keeps the case from closing until the letter is printed and confirmed as posted', async () => {
    const email = 'moved@mail.example'
    const { reference } = await givenConfirmedRequest(store.visitor(), { kind: 'complaint', email })
    await story.mailbox.waitFor(({ to }) => to.includes(email))
    await anna.goto(`${casePath(reference)}/ask`)
    story.mailbox.unknown.add(email)
    await fillIn(anna, [
      ['about', 'scope'],
      ['body', 'Which of your two orders?'],
    ])
    await press(anna, words('ask.submit'))
    const isTold = async () => {
      await anna.goto(casePath(reference))
      return (await textOf(anna)).includes(notices('title'))
    }
    await expect.poll(isTold, { timeout: 20_000, interval: 500 }).toBe(true)
    await look(anna)
    await anna.goto(`${casePath(reference)}/close`)
    await fillIn(anna, [
      ['outcome', 'granted'],
      ['body', 'You were right.'],
    ])
    await pressInVain(anna, words('close.submit'))
    expect(await textOf(anna)).toContain(translatorFor('en', 'problems')('not-notified'))
    await look(anna)
    await follow(anna, notices('putRight'))
    await look(anna)
    expect(await anna.locator('article').innerText()).toContain('Which of your two orders?')
    await fillIn(anna, [['on', '2099-01-01']])
    await pressInVain(anna, notices('posted.submit'))
    expect(await textOf(anna)).toContain(translatorFor('en', 'problems')('posted-in-future'))
    await look(anna)
    await fillIn(anna, [['on', Temporal.Now.plainDateISO('Asia/Shanghai').toString()]])
    await press(anna, notices('posted.submit'))
    await look(anna)
    expect(await textOf(anna)).not.toContain(notices('title'))
    await anna.goto(`${casePath(reference)}/close`)
    await fillIn(anna, [
      ['outcome', 'granted'],
      ['body', 'You were right.'],
    ])
    await press(anna, words('close.submit'))
    expect(await textOf(anna)).toContain(translatorFor('en', 'nouns')('outcomes.granted'))
  })
})

describe('an answer package', () => {
  it('is made of what was collected, goes with the answer, and is downloaded whole or from where it broke off', async () => {
    const filing = { kind: 'access', email: 'package@mail.example', name: 'Zoe Quillfeather' } as const
    const { requester, reference, accessKey } = await givenConfirmed(story, filing)
    await tickMatch(anna, reference)
    await press(anna, tasks('plan.take'))
    await leave(anna, anna.locator('#tasks li a').first())
    const csv = {
      name: 'orders.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('order,day\n4711,2026-01-02\n'),
    }
    await anna.locator('input[type=file]').setInputFiles([csv])
    await anna.locator('main li', { hasText: csv.name }).getByText(files('ready')).waitFor()
    await look(anna)
    await press(anna, tasks('finish.submit'))
    await anna.goto(`${casePath(reference)}/package`)
    await look(anna)
    await press(anna, packages('submit'))
    await look(anna)
    await follow(anna, packages('toLetter'))
    expect(await textOf(anna)).toContain(`${reference}.zip`)
    await fillIn(anna, [
      ['outcome', 'granted'],
      ['openTasks', 'Nothing is kept there.'],
      ['body', 'Everything is in the package.'],
    ])
    await press(anna, words('close.submit'))
    await look(anna)

    await requester.goto('/en/my-request')
    await showAccessKey(requester, accessKey)
    await look(requester)
    const button = requester.locator('main li', { hasText: `${reference}.zip` }).getByRole('button')
    const [download] = await Promise.all([requester.waitForEvent('download'), button.first().click()])
    const whole = readFileSync(await download.path())
    const parts = await partsOf(whole)
    expect([...parts.keys()]).toEqual(expect.arrayContaining(['index.html', 'manifest.json']))
    const page = await requester.context().newPage()
    await page.setContent((parts.get('index.html') ?? '').toString())
    expect(await page.locator('body').innerText()).toContain('orders.csv')
    const name = [...parts.keys()].find((path) => path.endsWith('orders.csv')) ?? ''
    expect(parts.get(name)?.toString()).toBe(csv.buffer.toString())
    const hash = createHash('sha256').update(csv.buffer).digest('hex')
    expect(parts.get('manifest.json')?.toString()).toContain(hash)

    // another download that broke off goes on from there, and is counted once
    const form = requester.locator('main form', { has: requester.locator('[name=file]') }).first()
    const file = await form.locator('[name=file]').inputValue()
    const begun = await requester.request.post('/en/my-request/files/download', {
      form: { file },
      headers: { origin: story.portal.baseUrl, 'sec-fetch-site': 'same-origin' },
      maxRedirects: 0,
    })
    const take = async (range: string) => {
      const answer = await requester.request.get(begun.headers().location ?? '', { headers: { range } })
      expect([answer.status(), answer.headers()['content-range']]).toEqual([
        ...[206, expect.stringContaining(`/${whole.length}`)],
      ])
      return answer.body()
    }
    expect(Buffer.concat([await take('bytes=0-99'), await take('bytes=100-')]).equals(whole)).toBe(true)
    await requester.reload()
    expect(await textOf(requester)).toContain(files('mine.taken', { count: 2 }))
  })
})
