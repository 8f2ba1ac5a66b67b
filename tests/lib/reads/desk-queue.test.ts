import { describe, expect, it } from 'vitest'
import { insertRequest } from '#db/queries/requests.ts'
import { askRequester } from '#lib/commands/messages/ask-requester.ts'
import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import { dueLists } from '#lib/commands/steps/due-lists.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { keyText, type QueueFilter, queueFilter } from '#lib/domain/requests/queue-filter.ts'
import { QUEUE_PAGE, readQueue } from '#lib/reads/desk-queue.ts'
import { atDesk, givenColleague, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const asked = (query: Record<string, string | undefined> = {}) => queueFilter.parse(query)

async function references(store: TestStore, query: Record<string, string> = {}) {
  return must(await readQueue(atDesk(store), asked(query))).cases.map(({ reference }) => reference)
}

const keyOf = ({ sortOn, id }: { sortOn: string; id: string }) => keyText({ at: sortOn, id })

/** Copies of one real request, `count` of them, on days that repeat, so that ids must break ties. */
async function givenMany(store: TestStore, count: number): Promise<{ sortOn: string; id: string }[]> {
  const model = await givenRequestIn(store, 'open')
  const rows = Array.from({ length: count }, (_, n) => ({
    ...model,
    id: ((n * 7919) % count).toString(16).padStart(32, '0'),
    reference: `DSR-${n}`,
    version: 1,
    sortOn: Temporal.PlainDate.from('2026-11-20')
      .add({ days: (n * 31) % 40 })
      .toString(),
    status: 'open' as const,
  }))
  await store.context.db.transaction(async (tx) => {
    for (const row of rows) await insertRequest(tx, row)
  })
  return [...rows, model].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

describe('the queue', () => {
  it('shows what is open, waiting or held, and neither what nobody confirmed nor what is done', async () => {
    const store = freshStore()
    const shown = []
    for (const status of ['open', 'waiting', 'held'] as const)
      shown.push((await givenRequestIn(store, status)).reference)
    await givenRequestIn(store, 'unconfirmed')
    await givenRequestIn(store, 'closed')
    expect((await references(store)).toSorted()).toEqual(shown.toSorted())
  })

  it('puts the soonest due first, over 500 rows, page by page, there and back', async () => {
    const store = freshStore()
    const all = await givenMany(store, 500)
    const forth: string[][] = []
    let filter: QueueFilter = asked()
    for (;;) {
      const page = must(await readQueue(atDesk(store), filter))
      forth.push(page.cases.map(({ reference }) => reference))
      expect(page.cases.length).toBeLessThanOrEqual(QUEUE_PAGE)
      expect(page.previous === null).toBe(forth.length === 1)
      if (!page.next) break
      filter = asked({ after: page.next })
    }
    expect(forth.flat()).toHaveLength(501)
    expect(new Set(forth.flat()).size).toBe(501)
    const sorted = must(await readQueue(atDesk(store), asked())).cases.map(({ sortOn }) => sortOn)
    expect(sorted).toEqual(all.slice(0, QUEUE_PAGE).map(({ sortOn }) => sortOn))

    const back: string[][] = []
    filter = asked({ before: keyOf(all.at(-1) ?? { sortOn: '', id: '' }) })
    for (;;) {
      const page = must(await readQueue(atDesk(store), filter))
      back.unshift(page.cases.map(({ reference }) => reference))
      if (!page.previous) break
      filter = asked({ before: page.previous })
    }
    expect(back.flat()).toEqual(forth.flat().slice(0, -1))
  })

  it('is cut by kind, by status, and by both', async () => {
    const store = freshStore()
    const access = await givenRequestIn(store, 'open', { kind: 'access' })
    const complaint = await givenRequestIn(store, 'waiting', { kind: 'complaint' })
    const done = await givenRequestIn(store, 'closed', { kind: 'complaint' })
    expect(await references(store, { kind: 'access' })).toEqual([access.reference])
    expect(await references(store, { status: 'waiting' })).toEqual([complaint.reference])
    expect(await references(store, { status: 'closed', kind: 'complaint' })).toEqual([done.reference])
    expect(await references(store, { status: 'any' })).toHaveLength(3)
    expect(await references(store, { status: 'held' })).toEqual([])
  })

  it('is cut by who it is assigned to: me, a colleague, nobody', async () => {
    const store = freshStore()
    for (const id of ['handler', 'mei']) await givenColleague(store, { id, name: id, role: 'handler' })
    const [mine, theirs, free] = [
      await givenRequestIn(store, 'open'),
      await givenRequestIn(store, 'open'),
      await givenRequestIn(store, 'open'),
    ]
    must(await assignRequest(atDesk(store), { ...mine, assigneeId: 'handler' }))
    must(await assignRequest(atDesk(store), { ...theirs, assigneeId: 'mei' }))
    expect(await references(store, { assignee: 'me' })).toEqual([mine.reference])
    expect(await references(store, { assignee: 'mei' })).toEqual([theirs.reference])
    expect(await references(store, { assignee: 'nobody' })).toEqual([free.reference])
    const [first] = must(await readQueue(atDesk(store), asked({ assignee: 'mei' }))).cases
    expect(first?.assigneeName).toBe('mei')
  })

  it('is cut by when it is due, the seventh day from today being the last of soon', async () => {
    const store = freshStore('2026-11-23T02:00:00Z')
    const { dueOn } = await givenRequestIn(store, 'open')
    expect(dueOn).toBe('2026-12-23')
    expect(await references(store, { due: 'later' })).toHaveLength(1)
    store.pass({ hours: 22 * 24 })
    expect(await references(store, { due: 'later' })).toHaveLength(1)
    store.pass({ hours: 24 })
    expect(await references(store, { due: 'later' })).toHaveLength(0)
    expect(await references(store, { due: 'soon' })).toHaveLength(1)
    store.pass({ hours: 8 * 24 })
    expect(await references(store, { due: 'soon' })).toHaveLength(0)
    expect(await references(store, { due: 'overdue' })).toHaveLength(1)
  })

  it('never counts a case as overdue whose clock stands still', async () => {
    const store = freshStore()
    const asking = await givenRequestIn(store, 'open', { residence: 'GB-ENG' })
    must(await askRequester(atDesk(store), { ...asking, about: 'scope', body: 'Which year?' }))
    store.pass({ hours: 40 * 24 })
    expect(await references(store, { due: 'overdue' })).toEqual([])
    expect(await references(store)).toEqual([asking.reference])
    const morning = { day: '2027-01-04', calendar: CALENDARS.CN }
    const lists = await dueLists(store.context.db.read, morning)
    expect([lists.overdue, lists.dueSoon]).toEqual([[], []])
  })

  it('shows every request of one mailbox in every status, newest first', async () => {
    const store = freshStore()
    const email = 'wang@mail.example'
    const first = await givenRequestIn(store, 'closed', { email })
    store.pass({ hours: 1 })
    const second = await givenRequestIn(store, 'open', { email: 'WANG@mail.example' })
    await givenRequestIn(store, 'open', { email: 'other@mail.example' })
    const found = await references(store, { mailbox: first.reference })
    expect(found).toEqual([second.reference, first.reference])
    expect(await references(store, { mailbox: 'DSR-3333-3333' })).toEqual([])
  })

  it('says of each case whether its mailbox can be written to', async () => {
    const store = freshStore()
    await givenRequestIn(store, 'open')
    await givenRequestIn(store, 'unconfirmed', { kind: 'withdrawal' })
    const { cases } = must(await readQueue(atDesk(store), asked()))
    expect(cases.map(({ mailbox }) => mailbox).toSorted()).toEqual(['confirmed', 'unconfirmed'])
  })

  it('holds nothing that is sealed', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    const page = JSON.stringify(await readQueue(atDesk(store), asked()))
    const { sealedContact, emailHash, id } = await stored(store.context, request.reference)
    for (const secret of [sealedContact, emailHash, id]) expect(page).not.toContain(String(secret))
  })

  it.each([{ type: 'visitor' }, { type: 'system' }, { type: 'requester', requestId: 'x' }] as const)(
    'is nothing for $type',
    async (actor) => {
      const store = freshStore()
      expect(await readQueue(store.as(actor), asked())).toMatchObject({ problem: { code: 'not-permitted' } })
    },
  )
})

describe('an address of the queue', () => {
  it.each([
    { status: 'nonsense', kind: 'x', due: 'yesterday', after: "' OR 1=1", before: '2026-99' },
    { assignee: '', mailbox: 'x'.repeat(500) },
  ])('that is malformed asks for the plain queue', (query) => {
    expect(asked(query)).toEqual({ status: 'active', sort: 'due' })
  })
})
