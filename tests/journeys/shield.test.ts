import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { stored } from '#tests/support/desk.ts'
import { DESK_PAGES } from '#tests/support/desk-pages.ts'
import { postDirectly } from '#tests/support/direct-post.ts'
import { fillIn, follow, press, pressInVain } from '#tests/support/fill-in.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { givenConfirmed, textOf } from '#tests/support/requester.ts'
import { storeBeside } from '#tests/support/store-beside.ts'
import { look, setScene } from '#tests/support/story.ts'

const story = setScene()
const store = storeBeside(story)
const t = translatorFor('en', 'shields')
const desk = translatorFor('en', 'desk')
const casePath = (reference: string) => `/en/desk/requests/${reference}`
/** Both are administrators: no role sees what is by or about oneself. */
let chief: Page
let anna: Page
/** Anna's own request, in her browser as a person; and what somebody else asks for. */
let own: { reference: string; requester: Page }
let other: string

beforeAll(async () => {
  chief = await store.colleague({ id: 'chief', role: 'administrator', name: 'Mei Lin' })
  anna = await store.colleague({ id: 'anna', role: 'administrator', name: 'Anna Keller' })
  own = await givenConfirmed(story, { kind: 'access', email: 'anna@desk.example', name: 'Anna Keller' })
  other = (await givenConfirmedRequest(store.visitor(), { email: 'other@mail.example' })).reference
})

const listed = (page: Page) => page.locator('main tbody tr th a').allInnerTexts()
/** The numbers of the views above the queue, in their order. */
const counts = async (page: Page) => {
  const views = page.getByRole('navigation', { name: translatorFor('en', 'queue')('views.label') })
  const texts = await views.getByRole('link').allTextContents()
  return texts.map((text) => Number(/\d+$/.exec(text)?.[0]))
}
async function assign(reference: string, assigneeId: string) {
  const seen = await stored(store.visitor(), reference)
  must(await assignRequest(store.as('administrator', 'chief'), { ...seen, assigneeId }))
}

describe('a request from a colleague’s own mailbox', () => {
  it('is in no list, no count and no search of theirs, and in those of others', async () => {
    await chief.goto('/en/desk')
    expect(await listed(chief)).toEqual(expect.arrayContaining([own.reference, other]))
    await anna.goto('/en/desk')
    await look(anna)
    expect(await listed(anna)).toEqual([other])
    const [theirs, hers] = [await counts(chief), await counts(anna)]
    expect(hers[0]).toBe((theirs[0] ?? 0) - 1)
    for (const typed of [own.reference, 'anna@desk.example', 'Anna Keller']) {
      await anna.goto('/en/desk')
      await fillIn(anna, [['search', typed]])
      await anna.getByRole('button', { name: desk('search.submit') }).click()
      await anna.waitForFunction(() => /^Error/.test(document.title) || location.pathname.endsWith('/found'))
      expect(await textOf(anna)).not.toContain(own.reference)
      expect(await listed(anna)).not.toContain(own.reference)
    }
    await chief.goto('/en/desk')
    await fillIn(chief, [['search', 'anna@desk.example']])
    await press(chief, desk('search.submit'))
    expect(chief.url()).toContain(own.reference)
  })

  it('is in no outbox, trail or export of theirs', async () => {
    await anna.goto('/en/desk/outbox')
    await look(anna)
    expect(await textOf(anna)).not.toContain(own.reference)
    await anna.goto('/en/desk/audit')
    expect(await textOf(anna)).toContain(other)
    expect(await textOf(anna)).not.toContain(own.reference)
    await anna.goto(`/en/desk/audit?reference=${own.reference}`)
    await look(anna)
    expect(await textOf(anna)).toContain(translatorFor('en', 'audit')('empty.title'))
    const tables = []
    for (const page of [anna, chief]) {
      const table = await page.request.get('/en/desk/audit/table/trail.csv')
      expect(table.status()).toBe(200)
      tables.push(await table.text())
    }
    expect(tables.map((text) => [text.includes(own.reference), text.includes(other)])).toEqual([
      [false, true],
      [true, true],
    ])
  })

  it('is not there under its address, as one that never was, and no direct post reaches it', async () => {
    const pages = Object.keys(DESK_PAGES).filter((route) => route.startsWith('requests/[reference]'))
    const addresses = pages.map((route) =>
      route.replace('[reference]', own.reference).replaceAll(/\[\w+\]/g, 'unknown'),
    )
    const shown = []
    for (const address of addresses)
      if ((await anna.request.get(`/en/desk/${address}`)).status() !== 404) shown.push(address)
    expect(shown).toEqual([])
    await anna.goto(casePath(own.reference))
    const unknown = await textOf(anna)
    await anna.goto(casePath('DSR-3333-3333'))
    expect(await textOf(anna)).toBe(unknown)
    const { version } = await stored(store.visitor(), own.reference)
    const seen = { version: String(version) }
    for (const [verb, fields] of [
      ['assign', { assignee: 'anna' }],
      ['note', { body: 'Mine.' }],
      ['close/send', { outcome: 'granted', body: 'Yes to myself.' }],
      ['shield/lift', { colleague: 'anna' }],
      ['pack/make', { reader: 'regulator' }],
    ] as const) {
      const body: Record<string, string> = verb === 'pack/make' ? fields : { ...seen, ...fields }
      const code = await postDirectly(anna, `${casePath(own.reference)}/${verb}`, body)
      expect([verb, code]).toEqual([verb, 'not-found'])
    }
    expect((await stored(store.visitor(), own.reference)).version).toBe(version)
    await own.requester.goto('/en/my-request')
    expect(await textOf(own.requester)).toContain(own.reference)
  })
})

describe('a case that somebody says is about a colleague', () => {
  it('is taken from its handler while they write in it, and shown again once it was a mistake', async () => {
    await assign(other, 'anna')
    await anna.goto(`${casePath(other)}/reply`)
    await fillIn(anna, [['body', 'I will see to it myself.']])
    await chief.goto(casePath(other))
    await follow(chief, t('link'))
    await look(chief)
    await pressInVain(chief, t('submit'))
    await look(chief)
    await fillIn(chief, [['colleague', 'anna']])
    await press(chief, t('submit'))
    await look(chief)
    expect(await textOf(chief)).toContain(t('done'))
    expect((await stored(store.visitor(), other)).assigneeId).toBeNull()

    await anna.getByRole('button', { name: translatorFor('en', 'casefile')('reply.submit') }).click()
    await anna.waitForFunction(
      (gone) => document.title.startsWith('Error') || (document.body.textContent ?? '').includes(gone),
      translatorFor('en', 'problems')('not-found'),
    )
    await anna.goto('/en/desk?assignee=me')
    expect(await listed(anna)).toEqual([])

    const page = await chief.context().newPage()
    await page.goto(`/zh-CN/desk/requests/${other}/shield`)
    await look(page)
    await press(page, translatorFor('zh-CN', 'shields')('clear', { name: 'Anna Keller' }))
    await look(page)
    await anna.goto('/en/desk')
    expect(await listed(anna)).toEqual([other])
  })

  it('is given up by a handler who says so of themselves, on a phone without scripts, in Chinese', async () => {
    const zh = translatorFor('zh-CN', 'shields')
    const options = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } }
    const wu = await store.colleague(
      { id: 'wu', role: 'handler', name: '吴浩' },
      { ...options, colorScheme: 'dark' },
    )
    await assign(other, 'wu')
    await wu.goto(`/zh-CN/desk/requests/${other}`)
    await follow(wu, zh('link'))
    await look(wu)
    expect(await wu.locator('main select[name=colleague]').count()).toBe(0)
    await press(wu, zh('submitMe'))
    await look(wu)
    expect(await textOf(wu)).toContain(zh('doneMe'))
    expect(await listed(wu)).toEqual([own.reference])
    expect((await stored(store.visitor(), other)).assigneeId).toBeNull()
    expect((await wu.request.get(`/zh-CN/desk/requests/${other}`)).status()).toBe(404)
  })
})
