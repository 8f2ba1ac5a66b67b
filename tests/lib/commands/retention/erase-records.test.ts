import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { databasePath } from '#db/client.ts'
import { listAttachments } from '#db/queries/attachments.ts'
import { listAudit } from '#db/queries/audit.ts'
import { findRequest } from '#db/queries/requests.ts'
import { toEraseQuery } from '#db/queries/retention.ts'
import * as schema from '#db/schema/index.ts'
import { addNote } from '#lib/commands/messages/add-note.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { appealDecision } from '#lib/commands/requests/appeal-decision.ts'
import { withdrawRequest } from '#lib/commands/requests/withdraw-request.ts'
import { eraseRecords, FIRST_TO_ERASE } from '#lib/commands/retention/erase-records.ts'
import { holdRecord } from '#lib/commands/retention/hold-record.ts'
import { liftHold } from '#lib/commands/retention/lift-hold.ts'
import { askMyRequests } from '#lib/commands/verification/ask-my-requests.ts'
import { findBrokenLink } from '#lib/platform/audit-chain.ts'
import { findVault } from '#lib/vault/request-vault.ts'
import { atDesk, DESK_VERBS, givenRequestIn, stored } from '#tests/support/desk.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { mailsIn, postEverything } from '#tests/support/post.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const CANARY = {
  name: 'Canary Bird',
  email: 'canary.bird@mail.example',
  details: { scope: 'all', delivery: 'portal', remarks: 'canary remark' },
}
const holder = (store: TestStore, requestId: string) => store.as({ type: 'requester', requestId })
const eraseAll = async (store: TestStore) => must(await eraseRecords(store.system(), FIRST_TO_ERASE)).erased
const YEARS = { hours: 24 * (3 * 365 + 2) }

/** A closed case with everything a case can hold: letters both ways, a note, mails. */
async function givenClosed(store: TestStore) {
  const { id, reference } = await givenRequestIn(store, 'open', CANARY)
  must(await sendMessage(holder(store, id), { body: 'canary message' }))
  for (const verb of ['add-note', 'ask-requester', 'close-request'] as const)
    must(await DESK_VERBS[verb](atDesk(store), await stored(store.context, reference)))
  await postEverything(store.visitor())
  return stored(store.context, reference)
}

/** Every byte of the database, its log included. */
function rawBytes({ dataDir }: TestStore): string {
  const files = readdirSync(dataDir).filter((name) => name.startsWith('portal.sqlite'))
  return files.map((name) => readFileSync(join(dataDir, name), 'latin1')).join()
}

describe('the record of a closed request', () => {
  it('is destroyed on the day that was told, not before', async () => {
    const store = freshStore()
    const { id, eraseOn, closedAt } = await givenClosed(store)
    expect([closedAt?.slice(0, 10), eraseOn]).toEqual(['2026-11-23', '2029-11-24'])
    store.pass(Temporal.Instant.from('2029-11-23T15:59:59Z').since(store.now))
    expect(await eraseAll(store)).toBe(0)
    store.pass({ seconds: 1 })
    expect(await eraseAll(store)).toBe(1)
    expect(await eraseAll(store)).toBe(0)
    expect((await findRequest(store.context.db.read, id))?.erasedAt).not.toBeNull()
  })

  it('leaves a tombstone and an unbroken trail, and takes everything of the person with it', async () => {
    const store = freshStore()
    const before = await givenClosed(store)
    store.pass(YEARS)
    await eraseAll(store)
    const { read } = store.context.db
    const { reference, kind, law, outcome, receivedOn, closedAt, dueOn, accessKeyHash, eraseOn } = before
    const after = await findRequest(read, before.id)
    expect(after).toMatchObject({ reference, kind, law, outcome, receivedOn, closedAt, dueOn })
    expect(after).toMatchObject({ accessKeyHash, eraseOn, emailHash: null, filingHash: '' })
    const columns = Object.keys(getTableColumns(schema.requests))
    const sealed = columns.filter((name) => name.startsWith('sealed') || /email.*hash/i.test(name))
    expect(sealed.length).toBeGreaterThan(3)
    for (const name of sealed) expect(after).toMatchObject({ [name]: null })
    expect(await findVault(store.context.keys, read, before.id)).toBeNull()
    expect(await mailsIn(store.context)).toEqual([])
    const trail = await read.select().from(schema.audit)
    expect(findBrokenLink(trail)).toBeNull()
    expect((await listAudit(read, before.id)).at(-1)).toMatchObject({
      event: 'request-erased',
      payload: '{}',
    })
  })

  it('leaves no sealed row in any table that belongs to requests, whichever comes later', async () => {
    const store = freshStore()
    const { id } = await givenClosed(store)
    store.pass(YEARS)
    await eraseAll(store)
    const ofRequests = Object.values(schema).flatMap((one: unknown) => (is(one, SQLiteTable) ? [one] : []))
    const looked: string[] = []
    for (const table of ofRequests) {
      const columns = getTableColumns(table)
      const sealed = Object.keys(columns).filter((name) => name.startsWith('sealed') || name.endsWith('Hash'))
      if (!('requestId' in columns) || sealed.length === 0) continue
      looked.push(getTableName(table))
      const rows: Record<string, unknown>[] = await store.context.db.read.select().from(table)
      const left = rows.filter((row) => row.requestId === id && sealed.some((name) => row[name] !== null))
      // the trail holds ids and choices only; the keyed hash beside a withdrawal stays, so that it goes on
      if (!['audit', 'withdrawals'].includes(getTableName(table))) expect(left).toEqual([])
    }
    expect(looked).toEqual(expect.arrayContaining(['correspondence', 'notes', 'outbox', 'attachments']))
    for (const file of await listAttachments(store.context.db.read, id)) expect(file.sealedKey).toBeNull()
  })

  it('leaves no byte of the person in the files after the log is emptied (SR-136)', async () => {
    const store = freshStore()
    const { sealedContact, sealedAnswers, sealedDecision, emailHash } = await givenClosed(store)
    const texts = await store.context.db.read.select().from(schema.correspondence)
    const traces = [sealedContact, sealedAnswers, sealedDecision, emailHash].filter((one) => one !== null)
    traces.push(...texts.map(({ sealedBody }) => sealedBody))
    expect(traces.filter((trace) => rawBytes(store).includes(trace))).toHaveLength(traces.length)
    store.pass(YEARS)
    await eraseAll(store)
    await store.context.db.checkpoint()
    const raw = rawBytes(store)
    for (const trace of traces) expect(raw.includes(trace)).toBe(false)
    for (const word of ['Canary', 'canary', 'mail.example']) expect(raw).not.toContain(word)
  })

  it('is no longer in the list that its mailbox can ask for', async () => {
    const store = freshStore()
    const { id } = await givenClosed(store)
    store.pass(YEARS)
    await eraseAll(store)
    must(await askMyRequests(store.visitor(), { email: CANARY.email, browserSecret: 'b'.repeat(43) }))
    expect(await mailsIn(store.context)).toEqual([])
    expect((await listAudit(store.context.db.read, id)).at(-1)?.event).toBe('request-erased')
  })

  it('goes too when the request was taken back, and stays while it is open', async () => {
    const store = freshStore()
    const { id, version } = await givenRequestIn(store, 'open', CANARY)
    await givenRequestIn(store, 'open', { email: 'other@mail.example' })
    must(await withdrawRequest(holder(store, id), { version }))
    store.pass(YEARS)
    expect(await eraseAll(store)).toBe(1)
  })

  it('is found by an index of its own, however many requests there are', () => {
    const store = freshStore()
    const plans = new Database(databasePath(store.dataDir), { readonly: true })
    onTestFinished(() => {
      plans.close()
    })
    const due = { today: '2029-11-24', after: FIRST_TO_ERASE }
    const { sql, params } = toEraseQuery(store.context.db.read, due, 50).toSQL()
    const plan = plans.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...params) as { detail: string }[]
    const about = plan.map(({ detail }) => detail).join(' | ')
    expect(about).toMatch(/SEARCH requests USING INDEX requests_erase/)
    expect(about).not.toMatch(/SCAN|TEMP B-TREE/)
  })

  it('is destroyed by nobody but the portal itself', async () => {
    const store = freshStore()
    for (const context of [store.visitor(), atDesk(store, 'administrator')])
      expect(await eraseRecords(context, FIRST_TO_ERASE)).toMatchObject({
        problem: { code: 'not-permitted' },
      })
  })
})

describe('an appeal about a closed request', () => {
  it('keeps the record of the first one while it is open, and as long as its own after that', async () => {
    const store = freshStore()
    const first = await givenConfirmedRequest(store.visitor(), CANARY)
    must(await DESK_VERBS['refuse-request'](atDesk(store), first.request))
    store.pass({ hours: 24 })
    const { sessionSecret } = first
    const appeal = must(
      await appealDecision(holder(store, first.request.id), { body: 'Why?', locale: 'en', sessionSecret }),
    )
    store.pass(YEARS)
    expect(await eraseAll(store)).toBe(0)
    const late = await stored(store.context, appeal.reference)
    must(await DESK_VERBS['close-request'](atDesk(store), late))
    const [kept, its] = [
      await stored(store.context, first.reference),
      await stored(store.context, appeal.reference),
    ]
    expect(kept.eraseOn).toBe(its.eraseOn)
    expect(await eraseAll(store)).toBe(0)
    store.pass(YEARS)
    expect(await eraseAll(store)).toBe(2)
  })
})

describe('a legal hold (SR-083)', () => {
  const reason = { body: 'Court of Shanghai, file 1234' }

  it('keeps the record beyond its day, until it is lifted', async () => {
    const store = freshStore()
    const { id, reference, version } = await givenClosed(store)
    const admin = () => atDesk(store, 'administrator')
    must(await holdRecord(admin(), { reference, version, ...reason }))
    store.pass(YEARS)
    expect(await eraseAll(store)).toBe(0)
    const held = await stored(store.context, reference)
    must(await liftHold(admin(), { reference, version: held.version, body: 'Settled.' }))
    expect(await eraseAll(store)).toBe(1)
    const events = (await listAudit(store.context.db.read, id)).map(({ event }) => event)
    expect(events).toEqual(expect.arrayContaining(['legal-hold-set', 'legal-hold-lifted']))
  })

  it('is for administrators; its reason is sealed and in no trail', async () => {
    const store = freshStore()
    const { id, reference, version } = await givenRequestIn(store, 'open')
    for (const role of ['handler', 'reader'] as const)
      for (const verb of [holdRecord, liftHold])
        expect(await verb(atDesk(store, role), { reference, version, ...reason })).toMatchObject({
          problem: { code: 'not-permitted' },
        })
    must(await holdRecord(atDesk(store, 'administrator'), { reference, version, ...reason }))
    expect(rawBytes(store)).not.toContain('Shanghai, file')
    expect((await listAudit(store.context.db.read, id)).at(-1)).toMatchObject({ payload: '{}' })
  })

  it('is set once, and lifted only where it is', async () => {
    const store = freshStore()
    const { reference } = await givenRequestIn(store, 'open')
    const admin = atDesk(store, 'administrator')
    const run = async (verb: typeof holdRecord) =>
      verb(admin, { reference, version: (await stored(store.context, reference)).version, ...reason })
    expect(await run(liftHold)).toMatchObject({ problem: { code: 'wrong-status' } })
    must(await run(holdRecord))
    expect(await run(holdRecord)).toMatchObject({ problem: { code: 'wrong-status' } })
    must(await run(liftHold))
    expect(await run(addNote)).toMatchObject({ ok: true })
  })

  it('on a version that is no longer the newest, changes nothing', async () => {
    const store = freshStore()
    const { reference, version } = await givenRequestIn(store, 'open')
    must(await DESK_VERBS['add-note'](atDesk(store), { reference, version }))
    for (const verb of [holdRecord, liftHold])
      expect(await verb(atDesk(store, 'administrator'), { reference, version, ...reason })).toMatchObject({
        problem: { code: 'stale-version' },
      })
  })
})
