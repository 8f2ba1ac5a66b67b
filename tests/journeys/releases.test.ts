import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { disputeRequest } from '#lib/commands/verification/dispute-request.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { stored } from '#tests/support/desk.ts'
import { postDirectly } from '#tests/support/direct-post.ts'
import { fillIn, follow, press, pressInVain } from '#tests/support/fill-in.ts'
import { confirmationToken, givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { linkAndCode, textOf } from '#tests/support/requester.ts'
import { pdf } from '#tests/support/sample-files.ts'
import { givenKnown, storeBeside } from '#tests/support/store-beside.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'
import { TEST_RULES } from '#tests/support/test-rules.ts'

const RULES = { ...TEST_RULES, undoSeconds: 6, approval: 'two-person', erasureHoldDays: 7 }
const story = setScene({ PORTAL_DESK_RULES: JSON.stringify(RULES) })
const store = storeBeside(story)
const letters = translatorFor('en', 'letters')
const words = translatorFor('en', 'casefile')
const problems = translatorFor('en', 'problems')
const history = translatorFor('en', 'history')
const notices = translatorFor('en', 'notices')
let chief: Page
let anna: Page

beforeAll(async () => {
  ;({ chief, anna } = await store.two())
})

const casePath = (reference: string) => `/en/desk/requests/${reference}`

async function postAnswer(page: Page, reference: string, outcome = 'granted') {
  const { version } = await stored(store.visitor(), reference)
  const fields = { version: String(version), outcome, body: 'Done, all of it.' }
  return postDirectly(page, `${casePath(reference)}/close/send`, fields)
}

describe('a release', () => {
  it('is asked for by one and approved by another, of two at the same moment by one; nobody posts past that', async () => {
    const { reference, sessionSecret } = await givenKnown(store, { email: 'released@mail.example' })
    await anna.goto(`${casePath(reference)}/close`)
    expect(await textOf(anna)).toContain(letters('plan.approval'))
    const file = { name: 'copy.pdf', mimeType: 'application/pdf', buffer: pdf() }
    await anna.locator('input[type=file]').setInputFiles([file])
    await anna
      .locator('main li', { hasText: 'copy.pdf' })
      .getByText(translatorFor('en', 'files')('ready'))
      .waitFor()
    await fillIn(anna, [
      ['outcome', 'granted'],
      ['body', 'Your copy is attached.'],
    ])
    await press(anna, words('close.submit'))
    await look(anna)
    expect(await textOf(anna)).toContain(letters('states.awaiting-approval'))
    await story.mailbox.waitFor(
      ({ to, mail }) => to.includes('chief@desk.example') && mail.text?.includes(reference) === true,
    )
    await follow(anna, letters('onWay.open'))
    await look(anna)
    expect(await textOf(anna)).toContain(letters('page.own'))
    const { pathname } = new URL(anna.url())
    const { version } = await stored(store.visitor(), reference)
    const judged = { version: '2', caseVersion: String(version), as: 'approve', decision: 'pass' }
    expect(await postDirectly(anna, `${pathname}/judge`, { ...judged, noThirdParty: 'yes' })).toBe(
      'preparer-cannot-approve',
    )
    expect(await postAnswer(anna, reference)).toBe('letter-under-way')

    const bo = await store.colleague({ id: 'bo', role: 'lead', name: 'Bo Wang' })
    await chief.goto('/en/desk/waiting')
    await look(chief)
    await follow(chief, reference)
    await look(chief)
    await fillIn(chief, [['decision', 'pass']])
    await pressInVain(chief, letters('judge.submit'))
    expect(await textOf(chief)).toContain(problems('no-third-party-missing'))
    await look(chief)
    await bo.goto(pathname)
    for (const page of [chief, bo])
      await fillIn(page, [
        ['decision', 'pass'],
        ['noThirdParty', 'yes'],
      ])
    await Promise.all([chief, bo].map((page) => press(page, letters('judge.submit'))))
    const refused = [chief, bo].filter((page) => page.url().includes('attempt='))
    expect(refused.length).toBe(1)
    for (const page of refused) {
      await look(page)
      expect(await textOf(page)).toContain(letters('page.moved'))
    }
    const requester = await store.requester(sessionSecret)
    const isThere = async () => {
      await requester.goto('/en/my-request')
      return (await textOf(requester)).includes('copy.pdf')
    }
    await expect.poll(isThere, { timeout: 20_000, interval: 1000 }).toBe(true)
    await chief.goto(casePath(reference))
    expect((await textOf(chief)).split(history('letter-approved', { files: 1 })).length - 1).toBe(1)
    // whoever still looks at it is told, and keeps what they wrote
    await bo.goto(pathname)
    await look(bo)
    expect(await textOf(bo)).toContain(letters('page.gone'))
  })
})

/** Anna grants an erasure, and the chief has its letter before them. */
async function askToErase(reference: string): Promise<void> {
  await anna.goto(`${casePath(reference)}/close`)
  await fillIn(anna, [
    ['outcome', 'granted'],
    ['body', '已删除您的数据。'],
  ])
  await press(anna, words('close.submit'))
  await follow(anna, letters('onWay.open'))
  await chief.goto(new URL(anna.url()).pathname)
}

describe('an erasure', () => {
  it('waits after its approval, its person is told and can stop it, and then somebody else looks into it', async () => {
    const email = 'erased@mail.example'
    const { reference, sessionSecret } = await givenKnown(store, { kind: 'deletion', email, locale: 'zh-CN' })
    await askToErase(reference)
    await fillIn(chief, [['decision', 'pass']])
    await press(chief, letters('judge.submit'))
    await look(chief)
    expect(await textOf(chief)).toContain(letters('states.cooling-off'))
    expect((await stored(store.visitor(), reference)).status).toBe('held')
    expect(await postAnswer(chief, reference)).toBe('wrong-status')

    const zh = translatorFor('zh-CN', 'letters')
    const requester = await store.requester(sessionSecret, { viewport: { width: 320, height: 700 } })
    await requester.goto('/zh-CN/my-request')
    await look(requester)
    expect(await textOf(requester)).toContain(zh('mine.erase'))
    expect(await textOf(requester)).not.toContain('已删除您的数据。')
    const { link, code } = await linkAndCode(story, email, '/my-request/stop-letter/')
    const mailbox = await newBrowser(story, { javaScriptEnabled: false, locale: 'zh-CN' })
    await mailbox.goto(link)
    await look(mailbox)
    expect(mailbox.url()).not.toContain(link.split('/').at(-1))
    await press(mailbox, zh('stop.submit'))
    await look(mailbox)
    expect(await mailbox.title()).toMatch(/^错误/)
    await fillIn(mailbox, [['code', code]])
    await press(mailbox, zh('stop.submit'))
    await look(mailbox)
    expect(await textOf(mailbox)).toContain(zh('stop.done'))
    await story.mailbox.waitFor(
      ({ to, mail }) => to.includes('anna@desk.example') && mail.text?.includes(reference) === true,
    )

    await anna.reload()
    await look(anna)
    expect(await anna.getByRole('button', { name: letters('unfreeze.submit') }).count()).toBe(0)
    await anna.goto(`${casePath(reference)}/reply`)
    await look(anna)
    expect(await anna.locator('input[type=file]').count()).toBe(0)
    await fillIn(anna, [['body', '我们在查清之前不会删除。']])
    await press(anna, words('reply.submit'))
    expect((await stored(store.visitor(), reference)).status).toBe('held')
    await chief.goto('/en/desk/waiting')
    await follow(chief, reference)
    await look(chief)
    await fillIn(chief, [
      ['decision', 'drop'],
      ['body', 'Called the number on file: it was their child.'],
    ])
    await press(chief, letters('unfreeze.submit'))
    await look(chief)
    expect((await stored(store.visitor(), reference)).status).toBe('open')
    expect(await textOf(chief)).toContain('it was their child')
    await requester.goto('/zh-CN/my-request')
    expect(await textOf(requester)).not.toMatch(/已删除您的数据。|their child/)
  })
})

describe('a hold whose notice reached nobody', () => {
  it('is told on its case, in both languages, and what it said is posted instead; the case stays on hold', async () => {
    const email = 'unreached@mail.example'
    const { reference } = await givenKnown(store, { kind: 'deletion', email, locale: 'zh-CN' })
    await askToErase(reference)
    story.mailbox.unknown.add(email)
    await fillIn(chief, [['decision', 'pass']])
    await press(chief, letters('judge.submit'))
    const isTold = async () => {
      await anna.goto(casePath(reference))
      return (await textOf(anna)).includes(notices('title'))
    }
    await expect.poll(isTold, { timeout: 20_000, interval: 500 }).toBe(true)
    await look(anna)
    await anna.goto(`/zh-CN/desk/requests/${reference}`)
    expect(await textOf(anna)).toContain(translatorFor('zh-CN', 'notices')('openText'))
    await anna.goto(casePath(reference))
    await follow(anna, notices('putRight'))
    await look(anna)
    await fillIn(anna, [['on', Temporal.Now.plainDateISO('Asia/Shanghai').toString()]])
    await press(anna, notices('posted.submit'))
    expect(await textOf(anna)).not.toContain(notices('title'))
    expect((await stored(store.visitor(), reference)).status).toBe('held')
  })
})

describe('a closed gate', () => {
  it('is passed by no direct post: too little shown, a legal hold, a request that its mailbox disowned', async () => {
    const unknown = await givenConfirmedRequest(store.visitor(), {
      kind: 'deletion',
      email: 'unknown@mail.example',
    })
    expect(await postAnswer(anna, unknown.reference)).toBe('identity-below')
    const { reference } = await givenKnown(store, { kind: 'deletion', email: 'court@mail.example' })
    await chief.goto(`${casePath(reference)}/hold-record`)
    await fillIn(chief, [['body', 'Court of Guangzhou, file 12.']])
    await press(chief, words('hold-record.submit'))
    await anna.goto(`${casePath(reference)}/close`)
    await fillIn(anna, [
      ['outcome', 'granted'],
      ['body', 'Everything is erased.'],
    ])
    await pressInVain(anna, words('close.submit'))
    expect(await textOf(anna)).toContain(problems('legal-hold'))
    await look(anna)
    expect(await anna.locator('[name=body]').inputValue()).toBe('Everything is erased.')
    expect(await postAnswer(anna, reference)).toBe('legal-hold')

    const filed = await givenRequest(store.visitor(), { kind: 'complaint', email: 'owner@mail.example' })
    const token = await confirmationToken(store.visitor(), filed.request.id)
    must(await disputeRequest(store.visitor(), { token, filingSecret: filed.filingSecret, code: null }))
    const { version } = await stored(store.visitor(), filed.reference)
    const reply = { version: String(version), body: 'Thank you for writing.' }
    expect(await postDirectly(anna, `${casePath(filed.reference)}/reply/send`, reply)).toBe('disputed')
    for (const each of [unknown, { reference }, filed])
      expect((await stored(store.visitor(), each.reference)).status).not.toBe('closed')
  })
})
