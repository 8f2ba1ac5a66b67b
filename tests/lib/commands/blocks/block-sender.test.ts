import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { blocks } from '#db/schema/index.ts'
import { liftSenderBlock } from '#lib/commands/blocks/lift-sender-block.ts'
import { bringBackRequest } from '#lib/commands/requests/bring-back-request.ts'
import { closeAsSpam } from '#lib/commands/requests/close-as-spam.ts'
import { enterRequest } from '#lib/commands/requests/enter-request.ts'
import { takeNext } from '#lib/commands/requests/take-next.ts'
import type { Role } from '#lib/domain/access/permissions.ts'
import type { BlockedThing } from '#lib/domain/blocks/blocks.ts'
import { queueFilter } from '#lib/domain/requests/queue-filter.ts'
import { readBlocks } from '#lib/reads/blocks.ts'
import { readQueue } from '#lib/reads/desk-queue.ts'
import { readQueueCounts } from '#lib/reads/queue-counts.ts'
import { atDesk, givenColleague, givenRequestIn, stored } from '#tests/support/desk.ts'
import { entryOf } from '#tests/support/entry.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const SPAMMER = 'roofs@spam.example'

async function block(store: TestStore, things: BlockedThing[], filing = {}, role: Role = 'lead') {
  const request = await givenRequestIn(store, 'open', { email: SPAMMER, ...filing })
  return closeAsSpam(atDesk(store, role), { ...request, body: 'Advertising for roofs.', block: things })
}

async function references(store: TestStore, query: Record<string, string>) {
  const page = must(await readQueue(atDesk(store), queueFilter.parse(query)))
  return page.cases.map(({ reference }) => reference)
}

describe('what a blocked sender files', () => {
  it('is taken in like anybody’s, and they are mailed like anybody', async () => {
    const store = freshStore()
    const mails = async (requestId: string) =>
      (await mailsOf(store)).filter((mail) => mail.requestId === requestId).map(({ kind }) => kind)
    const before = await givenConfirmedRequest(store.visitor(), { email: SPAMMER })
    must(await block(store, ['mailbox']))
    const after = await givenConfirmedRequest(store.visitor(), { email: SPAMMER })
    const theirs = (kinds: string[]) => kinds.filter((kind) => !kind.startsWith('admin-'))
    expect(theirs(await mails(after.request.id))).toEqual(theirs(await mails(before.request.id)))
    expect(after.request).toMatchObject({ status: 'open', dueOn: before.request.dueOn })
  })

  it('waits apart from the queue, and nobody at the desk is told', async () => {
    const store = freshStore()
    must(await block(store, ['mailbox']))
    const { request } = await givenConfirmedRequest(store.visitor(), { email: SPAMMER })
    expect(request.setAsideAt).not.toBeNull()
    const told = (await mailsOf(store)).filter(({ requestId }) => requestId === request.id)
    expect(told.map(({ kind }) => kind)).not.toContain('admin-request-confirmed')
    expect(await references(store, {})).toEqual([])
    expect(await references(store, { assignee: 'nobody' })).toEqual([])
    expect(await references(store, { state: 'aside' })).toEqual([request.reference])
    expect(await readQueueCounts(atDesk(store))).toMatchObject({
      ...{ active: { count: 0 }, unassigned: { count: 0 }, aside: { count: 1 } },
    })
    expect(await takeNext(atDesk(store))).toMatchObject({ problem: { code: 'nothing-to-take' } })
    const events = (await listAudit(store.context.db.read, request.id)).map(({ event }) => event)
    expect(events).toContain('request-set-aside')
  })

  it('shows with everything else when it is due soon or overdue', async () => {
    const store = freshStore()
    must(await block(store, ['mailbox']))
    const { reference } = await givenConfirmedRequest(store.visitor(), { email: SPAMMER })
    store.pass({ hours: 24 * 45 })
    expect(await references(store, { due: 'overdue' })).toEqual([reference])
    expect((await readQueueCounts(atDesk(store))).overdue).toEqual({ count: 1, more: false })
  })

  it('comes into the queue when somebody brings it back, with the clock it had', async () => {
    const store = freshStore()
    must(await block(store, ['mailbox']))
    const { request } = await givenConfirmedRequest(store.visitor(), { email: SPAMMER })
    expect(await bringBackRequest(atDesk(store, 'reader'), request)).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    must(await bringBackRequest(atDesk(store), request))
    expect(await references(store, {})).toEqual([request.reference])
    const now = await stored(store.context, request.reference)
    expect(now.dueOn).toBe(request.dueOn)
    expect(await bringBackRequest(atDesk(store), now)).toMatchObject({ problem: { code: 'wrong-status' } })
    expect(await bringBackRequest(atDesk(store), request)).toMatchObject({
      problem: { code: 'stale-version' },
    })
  })

  it('lands there only once it is confirmed: before that it stays with what nobody confirmed', async () => {
    const store = freshStore()
    must(await block(store, ['mailbox']))
    const { reference } = await givenRequest(store.visitor(), { email: SPAMMER })
    expect(await references(store, { state: 'aside' })).toEqual([])
    expect(await references(store, { status: 'unconfirmed' })).toEqual([reference])
  })
})

describe('a block', () => {
  const isAside = async (store: TestStore, email: string) =>
    (await givenConfirmedRequest(store.visitor(), { email })).request.setAsideAt !== null

  it('of a mailbox holds for that mailbox, however it is spelt', async () => {
    const store = freshStore()
    must(await block(store, ['mailbox']))
    expect(await isAside(store, 'Roofs@Spam.example')).toBe(true)
    expect(await isAside(store, 'doors@spam.example')).toBe(false)
  })

  it('of a domain holds for everybody there', async () => {
    const store = freshStore()
    must(await block(store, ['domain']))
    expect(await isAside(store, 'doors@spam.example')).toBe(true)
    expect(await isAside(store, 'doors@ham.example')).toBe(false)
  })

  it('of a phone number holds for what is entered of a call', async () => {
    const store = freshStore()
    const desk = atDesk(store)
    const { reference } = must(await enterRequest(desk, entryOf({ phone: '+86 20 1234 5678' })))
    const call = await stored(store.context, reference)
    must(await closeAsSpam(desk, { ...call, body: 'A prank.', block: ['phone'] }))
    const entry = entryOf({ entryKey: 'another-call-of-that-day', phone: '0086-20-1234-5678' })
    const again = must(await enterRequest(desk, entry))
    expect((await stored(store.context, again.reference)).setAsideAt).not.toBeNull()
  })

  it('ends when it is lifted, and by itself after twelve months', async () => {
    const store = freshStore()
    must(await block(store, ['mailbox', 'domain']))
    const lead = atDesk(store, 'lead')
    for (const { block: one } of (await readBlocks(lead)) ?? [])
      must(await liftSenderBlock(lead, { block: one }))
    expect(await isAside(store, SPAMMER)).toBe(false)
    must(await block(store, ['mailbox']))
    expect(await isAside(store, SPAMMER)).toBe(true)
    store.pass({ hours: 24 * 367 })
    expect(await isAside(store, SPAMMER)).toBe(false)
    expect(await readBlocks(atDesk(store, 'lead'))).toEqual([])
  })

  it('is listed with its reason, its case and who made it, and holds no address in clear', async () => {
    const store = freshStore()
    await givenColleague(store, { id: 'lead', name: 'Mei', role: 'lead' })
    must(await block(store, ['mailbox']))
    expect(await readBlocks(atDesk(store, 'lead'))).toMatchObject([
      { what: 'mailbox', reason: 'Advertising for roofs.', by: 'Mei', endsOn: '2027-11-23', liftedAt: null },
    ])
    expect(await readBlocks(atDesk(store))).toBeNull()
    expect(JSON.stringify(await store.context.db.read.select().from(blocks))).not.toMatch(/roofs|spam\./i)
  })

  it.each([
    ['of what the sender did not give', ['phone'], {}, 'lead', 'block-nothing'],
    ['of a mail service of everybody’s', ['domain'], { email: 'x@gmail.com' }, 'lead', 'block-domain-shared'],
    ['of a domain by a handler', ['domain'], {}, 'handler', 'block-domain-lead'],
    ['of two, of which one cannot be', ['mailbox', 'domain'], {}, 'handler', 'block-domain-lead'],
    ['of what was given and what was not', ['mailbox', 'phone'], {}, 'lead', 'block-nothing'],
  ] as const)('%s is refused, and the case stays open', async (_, things, filing, role, code) => {
    const store = freshStore()
    expect(await block(store, [...things], filing, role)).toMatchObject({
      problem: { fields: [{ field: 'block', code }] },
    })
    expect(await references(store, {})).toHaveLength(1)
    expect(await store.context.db.read.select().from(blocks)).toEqual([])
  })

  it('is lifted by nobody who may not, and not twice', async () => {
    const store = freshStore()
    must(await block(store, ['mailbox']))
    const [row] = (await readBlocks(atDesk(store, 'lead'))) ?? []
    const lift = (role: Role) => liftSenderBlock(atDesk(store, role), { block: row?.block ?? '' })
    expect(await lift('handler')).toMatchObject({ problem: { code: 'not-permitted' } })
    must(await lift('lead'))
    expect(await lift('lead')).toMatchObject({ problem: { code: 'not-found' } })
  })
})
