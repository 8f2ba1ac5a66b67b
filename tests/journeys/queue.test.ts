import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import { enterRequest } from '#lib/commands/requests/enter-request.ts'
import { makeTag } from '#lib/commands/tags/make-tag.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { stored } from '#tests/support/desk.ts'
import { CALLED, entryOf } from '#tests/support/entry.ts'
import { fillIn, follow, leave, press } from '#tests/support/fill-in.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { textOf } from '#tests/support/requester.ts'
import { storeBeside } from '#tests/support/store-beside.ts'
import { look, setScene } from '#tests/support/story.ts'

const story = setScene()
const store = storeBeside(story)
const desk = translatorFor('en', 'desk')
const queue = translatorFor('en', 'queue')
const views = translatorFor('en', 'views')
const bulk = translatorFor('en', 'bulk')
/** A copy for Germany, an erasure for China, and a call that was written down far too late. */
let copy: string
let erasure: string
let call: string
let chief: Page

beforeAll(async () => {
  chief = await store.colleague({ id: 'chief', role: 'administrator', name: 'Mei Lin' })
  const zoe = { name: 'Zoe Quillfeather', email: 'zoe@mail.example', residence: 'DE' }
  copy = (await givenConfirmedRequest(store.visitor(), zoe)).reference
  erasure = (await givenConfirmedRequest(store.visitor(), { kind: 'deletion' })).reference
  const twoMonthsAgo = Temporal.Now.plainDateISO('UTC').subtract({ days: 60 }).toString()
  const entry = entryOf({ ...CALLED, on: twoMonthsAgo, name: 'Wang Fang' })
  call = must(await enterRequest(store.as('administrator', 'chief'), entry)).reference
})

async function assignToAnna(reference: string) {
  const seen = await stored(store.visitor(), reference)
  must(await assignRequest(store.as('handler', 'anna'), { ...seen, assigneeId: 'anna' }))
}
/** Every view with its count, as it is read. */
const counts = (page: Page) =>
  page
    .getByRole('navigation', { name: queue('views.label') })
    .getByRole('link')
    .evaluateAll((links) => links.map(({ textContent }) => textContent))
/** The references of the list, from its top. */
const listed = (page: Page) => page.locator('main tbody tr th a').allInnerTexts()
const rowOf = (page: Page, reference: string) => page.locator('main tbody tr', { hasText: reference })
const tick = (page: Page, reference: string) => rowOf(page, reference).locator('input[type=checkbox]').check()
const open = (page: Page, summary: string) => page.locator('summary', { hasText: summary }).first().click()

describe('the queue', () => {
  it('shows what waits in views with their counts, the days left in words, and the most urgent is taken by one press', async () => {
    await chief.goto('/en/desk')
    await look(chief)
    expect(await counts(chief)).toEqual([
      ...['To do3', 'Mine0', 'Unassigned3', 'Due soon0', 'Overdue1'],
      ...['Waiting for the requester0', 'Held0', 'Closed0'],
    ])
    expect(await listed(chief)).toEqual([call, erasure, copy])
    expect(await rowOf(chief, call).innerText()).toMatch(/Overdue by \d+ days/)
    expect(await rowOf(chief, copy).innerText()).toMatch(/\d+ days left/)
    await press(chief, translatorFor('en', 'assignment')('takeNext'))
    expect(new URL(chief.url()).pathname).toBe(`/en/desk/requests/${call}`)
    await chief.goto('/en/desk')
    expect((await counts(chief)).slice(1, 3)).toEqual(['Mine1', 'Unassigned2'])
    await follow(chief, queue('views.mine'))
    await look(chief)
    expect(await listed(chief)).toEqual([call])
  })

  it('is filtered and sorted by its address, which is kept as a view of one’s own or of the team', async () => {
    await chief.goto('/en/desk')
    await open(chief, queue('filter.more'))
    await fillIn(chief, [
      ['law', 'EU'],
      ['sort', 'received-last'],
    ])
    await press(chief, desk('filter.submit'))
    await look(chief)
    expect(chief.url()).toMatch(/sort=received-last.*law=EU/)
    expect(await listed(chief)).toEqual([copy])
    await open(chief, views('keep'))
    await fillIn(chief, [
      ['name', 'From Europe'],
      ['team', 'yes'],
    ])
    await press(chief, views('keepSubmit'))
    await look(chief)
    await chief.goto('/en/desk?kind=deletion')
    await open(chief, views('keep'))
    await fillIn(chief, [['name', 'For me alone']])
    await press(chief, views('keepSubmit'))
    const anna = await store.colleague({ id: 'anna', role: 'handler', name: 'Anna Keller' })
    await anna.goto('/en/desk')
    const kept = anna.getByRole('navigation', { name: views('label') })
    expect(await kept.innerText()).toContain('From Europe')
    expect(await kept.innerText()).not.toContain('For me alone')
    await follow(anna, 'From Europe')
    expect(await listed(anna)).toEqual([copy])
    await anna.goto('/en/desk?kind=access')
    expect(await anna.locator('main [name=team]').count()).toBe(0)
    await chief.goto('/en/desk/views')
    await look(chief)
    expect(await textOf(chief)).toContain('For me alone')
  })

  it.each([
    ['its reference', () => copy.toLowerCase().replace('dsr-', ''), () => copy],
    ['its mailbox', () => ' ZOE@mail.example', () => copy],
    ['a phone number', () => '+86 (20) 1234-5678', () => call],
    ['a name', () => 'quillfeather', () => copy],
  ])('finds a case by %s, which never stands in the address', async (_, typed, found) => {
    await chief.goto('/en/desk')
    await fillIn(chief, [['search', typed()]])
    await press(chief, desk('search.submit'))
    await look(chief)
    expect(await textOf(chief)).toContain(found())
    expect(decodeURIComponent(chief.url())).not.toMatch(/zoe|quill|1234/i)
  })

  it('changes several at once and says of each what became of it: one was changed by a colleague meanwhile', async () => {
    must(await makeTag(store.as('administrator', 'chief'), { name: 'Spring mailing' }))
    await chief.goto('/en/desk')
    await assignToAnna(erasure)
    for (const reference of [copy, erasure]) await tick(chief, reference)
    await look(chief)
    await chief.locator('#bulk-assignee').selectOption({ label: 'Mei Lin' })
    await press(chief, bulk('assign'))
    await look(chief)
    expect(await textOf(chief)).toContain(bulk('summary', { done: 1, all: 2 }))
    expect(await rowOf(chief, copy).innerText()).toContain(bulk('done'))
    const stale = translatorFor('en', 'problems')('stale-version')
    expect(await rowOf(chief, erasure).innerText()).toContain(stale)
    expect((await stored(store.visitor(), erasure)).assigneeId).toBe('anna')

    await follow(chief, bulk('back'))
    for (const reference of [copy, erasure]) await tick(chief, reference)
    await chief.locator('#bulk-tag').selectOption({ label: 'Spring mailing' })
    await press(chief, bulk('put'))
    await follow(chief, bulk('back'))
    expect(await chief.locator('main tbody tr', { hasText: 'Spring mailing' }).count()).toBe(2)

    await tick(chief, erasure)
    await open(chief, bulk('close'))
    await press(chief, bulk('spam'))
    await look(chief)
    expect(await textOf(chief)).toContain(bulk('nothing'))
    await follow(chief, bulk('back'))
    await tick(chief, erasure)
    await open(chief, bulk('close'))
    await chief.locator('#bulk-reason').press('Enter') // does none of it: the form is still there
    await fillIn(chief, Object.entries({ reason: 'An advertisement.', block: 'yes' }))
    await press(chief, bulk('spam'))
    await chief.goto('/en/desk?status=closed')
    expect(await listed(chief)).toEqual([erasure])
  })

  it('is worked by keys alone, which are named with ?', async () => {
    await chief.goto('/en/desk')
    await chief.getByRole('button', { name: views('keys.button') }).waitFor()
    const [first = '', second = ''] = await listed(chief)
    const focused = () => chief.evaluate(() => document.activeElement?.textContent ?? '')
    await chief.keyboard.press('?')
    await chief.getByRole('dialog').waitFor()
    await look(chief)
    await chief.keyboard.press('j')
    expect(await focused()).not.toContain(first)
    await chief.keyboard.press('Escape')
    await chief.keyboard.press('j')
    await chief.keyboard.press('j')
    expect(await focused()).toBe(second)
    await chief.keyboard.press('k')
    expect(await focused()).toBe(first)
    await chief.keyboard.press('a')
    expect(await rowOf(chief, first).locator('input[type=checkbox]').isChecked()).toBe(true)
    expect(await chief.evaluate(() => document.activeElement?.id)).toBe('bulk-assignee')
    await chief.keyboard.press('Shift+Tab')
    await chief.keyboard.press('/')
    expect(await chief.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('search')
    await chief.keyboard.type(second)
    await Promise.all([chief.waitForEvent('load'), chief.keyboard.press('Enter')])
    expect(chief.url()).toContain(second)
    for (const [key, page] of [
      ['o', ''],
      ['r', '/reply'],
    ] as const) {
      await chief.goto('/en/desk')
      await chief.getByRole('button', { name: views('keys.button') }).waitFor()
      await chief.keyboard.press('j')
      await Promise.all([chief.waitForEvent('load'), chief.keyboard.press(key)])
      expect(new URL(chief.url()).pathname).toBe(`/en/desk/requests/${first}${page}`)
    }
  })

  it('tells of what came or changed without a reload, and moves nothing that is being read', async () => {
    await chief.goto('/en/desk')
    await chief.getByRole('button', { name: views('keys.button') }).waitFor()
    const news = chief.locator('.queue-news')
    const before = await chief.locator('main tbody').boundingBox()
    const rows = await listed(chief)
    const { reference } = await givenConfirmedRequest(store.visitor(), { email: 'late@mail.example' })
    await news.getByText('1 new').waitFor()
    await assignToAnna(copy)
    await news.getByText('1 changed').waitFor()
    await look(chief)
    expect(await rowOf(chief, copy).getAttribute('data-changed')).toBe('')
    expect(await listed(chief)).toEqual(rows)
    expect(await chief.locator('main tbody').boundingBox()).toEqual(before)
    await leave(chief, news.getByRole('link'))
    expect(await listed(chief)).toContain(reference)
    expect(await news.innerText()).toBe('')
  })

  it('is filtered, searched and changed on a phone without scripts, in Chinese', async () => {
    const options = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } }
    const wu = { id: 'wu', role: 'handler', name: '吴浩' } as const
    const page = await store.colleague(wu, { ...options, locale: 'zh-CN', colorScheme: 'dark' })
    const zh = translatorFor('zh-CN', 'bulk')
    const zhDesk = translatorFor('zh-CN', 'desk')
    await page.goto('/zh-CN/desk')
    await look(page)
    await page.locator('summary', { hasText: zhDesk('filter.label') }).click()
    await fillIn(page, [['due', 'overdue']])
    await press(page, zhDesk('filter.submit'))
    await look(page)
    expect(await listed(page)).toEqual([call])
    await follow(page, zh('selectAll'))
    await page.locator('#bulk-assignee').selectOption({ label: '吴浩' })
    await press(page, zh('assign'))
    await look(page)
    expect(await textOf(page)).toContain(zh('done'))
    await follow(page, zh('back'))
    expect(new URL(page.url()).searchParams.get('due')).toBe('overdue')
    expect(await rowOf(page, call).innerText()).toContain('吴浩')
    await fillIn(page, [['search', 'Wang Fang']])
    await press(page, zhDesk('search.submit'))
    await look(page)
    expect(await textOf(page)).toContain(call)
  })

  it('is only read by whoever only reads', async () => {
    const reader = await store.colleague({ id: 'reader', role: 'reader', name: 'Nora Reed' })
    await reader.goto('/en/desk')
    await look(reader)
    expect(await reader.locator('[name="cases[]"], [name=assignee]:not(search *)').count()).toBe(0)
  })
})
