import { describe, expect, it } from 'vitest'
import { LOOK_AHEAD } from '#db/queries/queue-stretch.ts'
import { insertRequest, saveRequest } from '#db/queries/requests.ts'
import { caseShields, caseTags } from '#db/schema/index.ts'
import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import { queueFilter } from '#lib/domain/requests/queue-filter.ts'
import { readQueue } from '#lib/reads/desk-queue.ts'
import { findCase } from '#lib/reads/find-case.ts'
import { readQueueCounts } from '#lib/reads/queue-counts.ts'
import { atDesk, givenColleague, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { givenNotNotified } from '#tests/support/not-notified.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const pageOf = async (store: TestStore, query: Record<string, string>) =>
  must(await readQueue(atDesk(store), queueFilter.parse(query)))

async function references(store: TestStore, query: Record<string, string>) {
  return (await pageOf(store, query)).cases.map(({ reference }) => reference)
}

const at = '2026-11-23T02:00:00.000Z'

async function shield(store: TestStore, requestId: string, staffId = 'handler') {
  await store.context.db.transaction(async (tx) => {
    await tx.insert(caseShields).values({ staffId, requestId, because: 'declared', createdAt: at })
  })
}

async function tag(store: TestStore, requestIds: string[], tagId = 'urgent') {
  await store.context.db.transaction(async (tx) => {
    for (const requestId of requestIds)
      await tx.insert(caseTags).values({ requestId, tagId, staffId: 'handler', createdAt: at })
  })
}

/** Copies of one open case, in every column but its id, reference and date. */
async function givenCopies(store: TestStore, count: number, changes = {}) {
  const model = await givenRequestIn(store, 'open')
  const rows = Array.from({ length: count }, (_, n) => ({
    ...model,
    ...{ id: n.toString(16).padStart(32, '0'), reference: `DSR-${n}`, sortOn: '2026-12-01', ...changes },
  }))
  await store.context.db.transaction(async (tx) => {
    for (const row of rows) await insertRequest(tx, row)
  })
  return { model, rows }
}

describe('the queue', () => {
  it('shows apart what a required notice did not reach, closed or not, and counts it', async () => {
    const { store, now } = await givenNotNotified('close-request')
    const { reference } = await now()
    const other = await givenRequestIn(store, 'open')
    expect(await references(store, { state: 'not-notified', status: 'any' })).toEqual([reference])
    for (const sort of ['due-last', 'received', 'activity-last'])
      expect(await references(store, { state: 'not-notified', status: 'any', sort })).toEqual([reference])
    expect(await references(store, {})).toEqual([other.reference])
    const counts = await readQueueCounts(atDesk(store))
    expect(counts['not-notified']).toEqual({ count: 1, more: false })
    const page = await pageOf(store, { state: 'not-notified', status: 'any' })
    expect(page.cases.map(({ isUnnotified }) => isUnnotified)).toEqual([true])
  })

  it('is cut by law, language, outcome, channel, level of identity and tag, alone and together', async () => {
    const store = freshStore()
    const british = await givenRequestIn(store, 'open', { residence: 'GB-ENG' })
    const chinese = await givenRequestIn(store, 'unconfirmed', { locale: 'zh-CN' })
    const closed = await givenRequestIn(store, 'closed')
    await store.context.db.transaction((tx) => saveRequest(tx, chinese, { channel: 'post', assurance: 3 }))
    await tag(store, [british.id, closed.id])
    const any = (query: Record<string, string>) => references(store, { status: 'any', ...query })
    expect(await any({ law: 'UK' })).toEqual([british.reference])
    expect(await any({ language: 'zh-CN' })).toEqual([chinese.reference])
    expect(await any({ outcome: 'granted' })).toEqual([closed.reference])
    expect(await any({ channel: 'post' })).toEqual([chinese.reference])
    expect(await any({ level: '3' })).toEqual([chinese.reference])
    expect((await any({ tag: 'urgent' })).toSorted()).toEqual(
      [british.reference, closed.reference].toSorted(),
    )
    expect(await any({ tag: 'urgent', outcome: 'granted', law: 'CN' })).toEqual([closed.reference])
    expect(await any({ tag: 'urgent', language: 'zh-CN' })).toEqual([])
    expect(await any({ tag: 'unknown' })).toEqual([])
  })

  it('is cut by the days it is due on, both included, whatever it is sorted by', async () => {
    const store = freshStore('2026-11-23T02:00:00Z')
    const { reference, sortOn } = await givenRequestIn(store, 'open')
    for (const sort of ['due', 'due-last', 'received', 'activity-last']) {
      expect(await references(store, { from: sortOn, to: sortOn, sort })).toEqual([reference])
      expect(await references(store, { from: '2026-12-24', sort })).toEqual([])
      expect(await references(store, { to: '2026-12-22', sort })).toEqual([])
      expect(await references(store, { due: 'soon', from: sortOn, sort })).toEqual([])
    }
  })

  it('is put in order by date, receipt or last change, either way, over statuses and pages', async () => {
    const store = freshStore()
    const rows = []
    for (const status of ['waiting', 'open', 'held'] as const) {
      rows.push(await givenRequestIn(store, status))
      store.pass({ hours: 1 })
    }
    const [oldest, middle, newest] = rows.map(({ reference }) => reference)
    expect(await references(store, { sort: 'received' })).toEqual([oldest, middle, newest])
    expect(await references(store, { sort: 'received-last' })).toEqual([newest, middle, oldest])
    must(
      await assignRequest(atDesk(store), {
        ...(await stored(store.context, oldest ?? '')),
        assigneeId: null,
      }),
    )
    expect(await references(store, { sort: 'activity-last' })).toEqual([oldest, newest, middle])
    expect(await references(store, { sort: 'activity' })).toEqual([middle, newest, oldest])
    const { rows: copies } = await givenCopies(store, 60, { status: 'open' })
    const first = await pageOf(store, { sort: 'due-last' })
    const second = await pageOf(store, { sort: 'due-last', after: first.next ?? '' })
    const all = [...first.cases, ...second.cases].map(({ reference }) => reference)
    expect(all).toHaveLength(64)
    expect(all.slice(-60)).toEqual(copies.map(({ reference }) => reference).toReversed())
    const back = await pageOf(store, { sort: 'due-last', before: second.previous ?? '' })
    expect(back.cases).toEqual(first.cases)
  })

  it('looks through a stretch at a time for what few cases fit, and says so', async () => {
    const store = freshStore()
    await givenCopies(store, LOOK_AHEAD + 10)
    const rare = await givenRequestIn(store, 'open', { locale: 'zh-CN' })
    const first = await pageOf(store, { language: 'zh-CN' })
    expect(first).toMatchObject({ cases: [], previous: null, isPartial: true })
    const second = await pageOf(store, { language: 'zh-CN', after: first.next ?? '' })
    expect(second).toMatchObject({ cases: [{ reference: rare.reference }], next: null, isPartial: false })
    const back = await pageOf(store, { language: 'zh-CN', before: `9999-12-31.${'f'.repeat(32)}` })
    expect(back).toMatchObject({ cases: [{ reference: rare.reference }], isPartial: true })
    const further = await pageOf(store, { language: 'zh-CN', before: back.previous ?? '' })
    expect(further).toMatchObject({ cases: [], isPartial: false })
  })

  it('finds the cases of a tag that many have as those of a rare one', async () => {
    const store = freshStore()
    const { rows } = await givenCopies(store, 600)
    const tagged = rows.slice(40, 560)
    await tag(
      store,
      tagged.map(({ id }) => id),
    )
    const { cases, next } = await pageOf(store, { tag: 'urgent' })
    expect(cases.map(({ reference }) => reference)).toEqual(
      tagged.slice(0, 50).map(({ reference }) => reference),
    )
    const on = await pageOf(store, { tag: 'urgent', after: next ?? '' })
    expect(on.cases[0]?.reference).toBe(tagged[50]?.reference)
  })
})

describe('the counts of the views', () => {
  it('count what each view lists', async () => {
    const store = freshStore()
    await givenColleague(store, { id: 'handler', name: 'Mei', role: 'handler' })
    const mine = await givenRequestIn(store, 'open')
    must(await assignRequest(atDesk(store), { ...mine, assigneeId: 'handler' }))
    await givenRequestIn(store, 'waiting')
    await givenRequestIn(store, 'closed')
    store.pass({ hours: 40 * 24 })
    await givenRequestIn(store, 'held')
    const counts = await readQueueCounts(atDesk(store))
    const found = Object.fromEntries(Object.entries(counts).map(([view, { count }]) => [view, count]))
    expect(found).toEqual({
      ...{
        active: 3,
        mine: 1,
        unassigned: 2,
        soon: 0,
        overdue: 2,
        waiting: 1,
        held: 1,
        closed: 1,
        'not-notified': 0,
        aside: 0,
      },
    })
    expect(await readQueueCounts(store.as({ type: 'visitor' }))).toEqual({})
  })

  it('end at a cap, and say so', async () => {
    const store = freshStore()
    await givenCopies(store, 600)
    const { active, held } = await readQueueCounts(atDesk(store))
    expect(active).toEqual({ count: 500, more: true })
    expect(held).toEqual({ count: 0, more: false })
  })
})

describe('a case that somebody is shielded from', () => {
  it('is not listed, counted or found for them, under any filter, and is for everybody else', async () => {
    const store = freshStore()
    const { id, reference } = await givenRequestIn(store, 'open', { email: 'self@mail.example' })
    const other = await givenRequestIn(store, 'open', { email: 'self@mail.example' })
    await tag(store, [id])
    await shield(store, id)
    const ways: Record<string, string>[] = [
      {},
      { sort: 'received' },
      { sort: 'activity-last' },
      { kind: 'access' },
      { law: 'CN' },
    ]
    for (const query of [...ways, { assignee: 'nobody' }])
      expect(await references(store, query)).toEqual([other.reference])
    expect(await references(store, { tag: 'urgent' })).toEqual([])
    expect(await references(store, { mailbox: other.reference })).toEqual([other.reference])
    expect(await references(store, { mailbox: reference })).toEqual([])
    expect((await readQueueCounts(atDesk(store))).unassigned).toEqual({ count: 1, more: false })
    expect(await findCase(atDesk(store), reference)).toMatchObject({
      problem: { fields: [{ field: 'search', code: 'search-nothing' }] },
    })
    expect(must(await findCase(atDesk(store), 'self@mail.example'))).toMatchObject({
      reference: other.reference,
    })
    const colleague = atDesk(store, 'handler', 'mei')
    expect(must(await readQueue(colleague, queueFilter.parse({}))).cases).toHaveLength(2)
    expect((await readQueueCounts(colleague)).unassigned?.count).toBe(2)
    expect(must(await findCase(colleague, reference))).toMatchObject({ reference })
  })
})
