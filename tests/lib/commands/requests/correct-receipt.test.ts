import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { listNotes } from '#db/queries/messages.ts'
import { saveRequest } from '#db/queries/requests.ts'
import { askRequester } from '#lib/commands/messages/ask-requester.ts'
import { appealDecision } from '#lib/commands/requests/appeal-decision.ts'
import { correctReceipt } from '#lib/commands/requests/correct-receipt.ts'
import { traceSchema } from '#lib/domain/clock/receipt.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { openNote } from '#lib/vault/request-texts.ts'
import { openVault } from '#lib/vault/request-vault.ts'
import { atDesk, DESK_VERBS, givenRequestIn, stored } from '#tests/support/desk.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

const BY_POST = {
  on: '2026-11-18',
  time: null,
  channel: 'post',
  body: 'The heron letter lies in the mail room, stamped 18 November.',
} as const

describe('correcting the day of receipt', () => {
  it('moves the receipt and every date to what they would have been', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open', { kind: 'deletion' })
    expect(request).toMatchObject({ receivedOn: '2026-11-23', dueOn: '2026-12-14' })
    must(await correctReceipt(atDesk(store), { ...request, ...BY_POST }))
    const after = await stored(store.context, request.reference)
    expect(after).toMatchObject({
      receivedAt: '2026-11-18T15:59:59.999Z',
      receivedOn: '2026-11-18',
      dueOn: '2026-12-09',
      sortOn: '2026-12-09',
      channel: 'post',
      status: 'open',
      version: request.version + 1,
    })
  })

  it('leaves the days and the channel in the trail, and the reason sealed as a note', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open', { kind: 'deletion' })
    must(await correctReceipt(atDesk(store), { ...request, ...BY_POST }))
    const { db, keys } = store.context
    const events = (await listAudit(db.read, request.id)).slice(-2)
    expect(events.map(({ event, payload }) => [event, JSON.parse(payload)])).toEqual([
      ['receipt-corrected', { from: '2026-11-23', to: '2026-11-18', channel: 'post' }],
      ['due-date-set', { from: '2026-12-14', to: '2026-12-09', because: 'receipt-corrected' }],
    ])
    const notes = await listNotes(db.read, request.id)
    const vault = await openVault(keys, db.read, request.id)
    expect(notes.map((note) => [note.staffId, openNote(vault, note)])).toEqual([['handler', BY_POST.body]])
    const clear = [await stored(store.context, request.reference), events, notes]
    expect(JSON.stringify(clear)).not.toContain('heron')
  })

  it('is told to the requester with the way it came, and without the reason', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    must(await correctReceipt(atDesk(store), { ...request, ...BY_POST }))
    const mine = must(await readMyRequest(store.as({ type: 'requester', requestId: request.id })))
    expect(mine).toMatchObject({ receivedOn: '2026-11-18', channel: 'post' })
    expect(JSON.stringify(mine)).not.toContain('heron')
  })

  it('keeps what happened since: a pause counts as before', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open', { residence: 'GB-ENG' })
    must(await askRequester(atDesk(store), { ...request, about: 'scope', body: 'Which year?' }))
    const asked = await stored(store.context, request.reference)
    must(await correctReceipt(atDesk(store), { ...asked, ...BY_POST }))
    const after = await stored(store.context, request.reference)
    expect(after).toMatchObject({ status: 'waiting', pausedSince: '2026-11-23', receivedOn: '2026-11-18' })
  })

  it('keeps the version of the law under which the case was opened, and says so', async () => {
    const store = freshStore('2026-06-25T02:00:00Z')
    const request = await givenRequestIn(store, 'open', { kind: 'complaint', residence: 'GB-ENG' })
    expect(request).toMatchObject({ lawVersion: '2026-06-19', acknowledgeDueOn: '2026-07-27' })
    must(await correctReceipt(atDesk(store), { ...request, ...BY_POST, on: '2026-06-10', time: '12:00' }))
    const after = await stored(store.context, request.reference)
    expect(after).toMatchObject({ lawVersion: '2026-06-19', receivedOn: '2026-06-10' })
    expect(after.acknowledgeDueOn).toBe('2026-07-10')
    const trace = traceSchema.parse(JSON.parse(after.clockTrace))
    expect(trace).toContainEqual({ code: 'version-kept', from: '2026-06-19' })
  })

  it('moves the receipt even where that version of the law is known no more; the dates stay', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    const aged = await store.context.db.transaction((tx) =>
      saveRequest(tx, request, { lawVersion: '1999-01-01' }),
    )
    must(await correctReceipt(atDesk(store), { ...request, version: aged?.version ?? 0, ...BY_POST }))
    expect(await stored(store.context, request.reference)).toMatchObject({
      receivedOn: '2026-11-18',
      dueOn: request.dueOn,
    })
  })
})

describe('a day of receipt is refused', () => {
  it.each([
    ['2026-11-24', null, 'receipt-in-future'],
    ['2021-10-31', null, 'receipt-before-operator'],
    ['2026-11-23', '10:00', 'receipt-not-earlier'],
  ])('on %s at %s: %s', async (on, time, code) => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    const result = await correctReceipt(atDesk(store), { ...request, ...BY_POST, on, time })
    expect(result).toMatchObject({ problem: { code: 'invalid-input', fields: [{ field: 'on', code }] } })
    expect(await stored(store.context, request.reference)).toEqual(request)
    expect(await listNotes(store.context.db.read, request.id)).toEqual([])
  })

  it('for an appeal, on a day before the decision it is about', async () => {
    const store = freshStore()
    const { request: first, sessionSecret } = await givenConfirmedRequest(store.visitor())
    must(await DESK_VERBS['refuse-request'](atDesk(store), first))
    store.pass({ hours: 48 })
    const requester = store.as({ type: 'requester', requestId: first.id })
    const made = must(await appealDecision(requester, { body: 'Again.', locale: 'en', sessionSecret }))
    const appeal = await stored(store.context, made.reference)
    const result = await correctReceipt(atDesk(store), { ...appeal, ...BY_POST, on: '2026-11-22' })
    expect(result).toMatchObject({ problem: { fields: [{ code: 'receipt-before-decision' }] } })
    const earlier = { ...BY_POST, on: '2026-11-24', channel: 'phone' } as const
    must(await correctReceipt(atDesk(store), { ...appeal, ...earlier }))
    expect(await stored(store.context, made.reference)).toMatchObject({ receivedOn: '2026-11-24' })
  })
})
