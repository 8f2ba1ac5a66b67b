import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { databasePath } from '#db/client.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { type AtWork, inviteColleague, setUpDesk, take, tickMatch } from '#tests/support/desk-visit.ts'
import { fillIn, follow, press } from '#tests/support/fill-in.ts'
import { givenConfirmed, linkAndCode, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const RULES = { undoSeconds: 8, approval: 'two-person', erasureHoldDays: 7, otherMailboxHoldHours: 48 }
const story = setScene({ PORTAL_DESK_RULES: JSON.stringify({ ...RULES, completeness: 'off' }) })
const t = translatorFor('en', 'letters')
let mei: AtWork
let anna: AtWork

beforeAll(async () => {
  mei = await setUpDesk(story)
  const profile = { role: 'handler', name: 'Anna Keller', email: 'anna@operator.example' }
  anna = await inviteColleague(story, mei, profile)
})

const casePage = (reference: string) => `/en/desk/requests/${reference}`

/** Posts a form by hand, as nobody's browser would. @returns the status. */
function direct(page: Page, path: string, fields: Record<string, string>): Promise<number> {
  return page.evaluate(
    async ([address, body]) => {
      const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' }
      return (await fetch(address, { method: 'POST', body, headers })).status
    },
    [path, new URLSearchParams(fields).toString()] as const,
  )
}

async function givenErasureSentOff(email: string): Promise<string> {
  const { reference } = await givenConfirmed(story, { kind: 'deletion', email })
  await tickMatch(mei.page, reference)
  const fields: [string, string][] = [
    ['outcome', 'granted'],
    ['body', 'Your data are deleted.'],
  ]
  await take(mei.page, { reference, verb: 'close', fields })
  return reference
}

/** Anna finds the letter among what waits for her, and lets it go on. */
async function annaApproves(reference: string): Promise<string> {
  await anna.page.goto('/en/desk/waiting')
  await look(anna.page)
  await follow(anna.page, t('waiting.open', { reference, verb: t('verbs.close') }))
  await look(anna.page)
  const letter = new URL(anna.page.url()).pathname
  await fillIn(anna.page, [['decision', 'pass']])
  await press(anna.page, t('judge.submit'))
  return letter
}

describe('a letter that was sent', () => {
  it('can be undone, with all that was written, and goes by itself if it is not', async () => {
    const { requester, reference } = await givenConfirmed(story, {
      kind: 'access',
      email: 'undo@mail.example',
    })
    const body = 'We are looking for your invoices.'
    await take(mei.page, { reference, verb: 'reply', fields: [['body', body]] })
    await mei.page.getByText(/Goes in \d/).waitFor()
    await press(mei.page, t('onWay.undo'))
    await look(mei.page)
    expect(await mei.page.locator('[name=body]').inputValue()).toBe(body)
    await requester.reload()
    expect(await textOf(requester)).not.toContain(body)
    await press(mei.page, translatorFor('en', 'casefile')('reply.submit'))
    await mei.page.waitForURL(casePage(reference), { timeout: 20_000 })
    await requester.reload()
    expect(await textOf(requester)).toContain(body)
  })

  it('can be undone without scripts, in Chinese, on a phone', async () => {
    const { reference } = await givenConfirmed(story, { kind: 'access', email: 'undo-zh@mail.example' })
    const { cookies } = await mei.page.context().storageState()
    const options = { javaScriptEnabled: false, locale: 'zh-CN', viewport: { width: 320, height: 640 } }
    const page = await newBrowser(story, { ...options, colorScheme: 'dark' })
    await page.context().addCookies(cookies)
    const zh = translatorFor('zh-CN', 'letters')
    await page.goto(`/zh-CN/desk/requests/${reference}/reply`)
    await fillIn(page, [['body', '我们正在查找。']])
    await press(page, zh('draft.save'))
    await look(page)
    await press(page, translatorFor('zh-CN', 'casefile')('reply.submit'))
    expect(await textOf(page)).toMatch(/\d+秒后发出/)
    await press(page, zh('onWay.undo'))
    expect(await page.locator('[name=body]').inputValue()).toBe('我们正在查找。')
    await look(page)
  })
})

describe('a draft', () => {
  it('is kept while one types, and a colleague can take it over', async () => {
    const { reference } = await givenConfirmed(story, { kind: 'access', email: 'draft@mail.example' })
    await mei.page.goto(`${casePage(reference)}/reply`)
    await mei.page.locator('[name=body]').pressSequentially('Half a senten')
    await mei.page.getByText(t('draft.kept')).waitFor({ timeout: 15_000 })
    await anna.page.goto(casePage(reference))
    await follow(anna.page, t('onWay.open'))
    await look(anna.page)
    await press(anna.page, t('draft.takeOver'))
    expect(await anna.page.locator('[name=body]').inputValue()).toBe('Half a senten')
  })
})

describe('an erasure', () => {
  it('is approved by a second person, held, and done when nobody stopped it', async () => {
    const reference = await givenErasureSentOff('erase@mail.example')
    await follow(mei.page, t('onWay.open'))
    await look(mei.page)
    const letter = new URL(mei.page.url()).pathname
    const own = { version: '2', caseVersion: '4', as: 'approve', decision: 'pass', comment: '' }
    for (const version of ['1', '2', '3'])
      expect(await direct(mei.page, `${letter}/judge`, { ...own, version })).not.toBe(200)
    await annaApproves(reference)
    await look(anna.page)
    expect(await textOf(anna.page)).toContain(t('states.cooling-off'))
    const again = { version: '9', outcome: 'granted', body: 'At once.' }
    expect(await direct(mei.page, `${casePage(reference)}/close/send`, again)).not.toBe(200)
    letTheHoldEnd(reference)
    await expect.poll(() => statusOf(reference), { timeout: 10_000 }).toBe('closed')
  })

  it('stands still once the contact on file said stop, until a second person has looked', async () => {
    const email = 'stopped@mail.example'
    const reference = await givenErasureSentOff(email)
    const letter = await annaApproves(reference)
    const mail = await linkAndCode(story, email, '/my-request/stop-letter')
    const page = await newBrowser(story, { javaScriptEnabled: false })
    await page.goto(mail.link)
    await look(page)
    expect(statusOf(reference)).toBe('held')
    await fillIn(page, [['code', mail.code]])
    await press(page, t('stop.submit'))
    await look(page)
    expect(await textOf(page)).toContain(t('stop.done'))
    letTheHoldEnd(reference)
    const unfreeze = { version: '5', decision: 'go-on', body: 'Me again.' }
    expect(await direct(mei.page, `${letter}/unfreeze`, unfreeze)).not.toBe(200)
    await anna.page.goto(letter)
    await look(anna.page)
    await fillIn(anna.page, [
      ['decision', 'drop'],
      ['body', 'Called them: it was not them.'],
    ])
    await press(anna.page, t('unfreeze.submit'))
    expect(statusOf(reference)).toBe('open')
  })
})

function database<Value>(work: (open: Database.Database) => Value): Value {
  const open = new Database(databasePath(story.portal.dataDir))
  try {
    return work(open)
  } finally {
    open.close()
  }
}

const statusOf = (reference: string) =>
  database((open) => open.prepare('select status from requests where reference = ?').pluck().get(reference))

/** The time of the hold is over. */
function letTheHoldEnd(reference: string): void {
  const sql = `update letters set send_at = '2026-01-01T00:00:00.000Z' where state = 'cooling-off'
    and request_id = (select id from requests where reference = ?)`
  database((open) => open.prepare(sql).run(reference))
}
