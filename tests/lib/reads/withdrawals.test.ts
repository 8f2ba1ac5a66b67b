import { describe, expect, it } from 'vitest'
import { deleteRequestKey } from '#db/queries/requests.ts'
import { insertWithdrawal, liftWithdrawals } from '#db/queries/withdrawals.ts'
import { withdrawalsFilter } from '#lib/domain/requests/withdrawal.ts'
import { newId } from '#lib/platform/ids.ts'
import { findWithdrawalsOf, readWithdrawals } from '#lib/reads/withdrawals.ts'
import { atDesk } from '#tests/support/desk.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

describe('the list of withdrawn consent', () => {
  it('names references and purposes, newest first, and nothing about a person', async () => {
    const store = freshStore()
    const first = await givenRequest(store.visitor(), { kind: 'withdrawal' })
    store.pass({ minutes: 1 })
    const second = await givenRequest(store.visitor(), {
      kind: 'withdrawal',
      email: 'han@mail.example',
      details: { purposes: ['surveys'], remarks: '' },
    })
    const { lines, next } = must(await readWithdrawals(atDesk(store, 'reader'), {}))
    expect(lines.map(({ reference, purpose }) => [reference, purpose])).toEqual([
      [second.reference, 'surveys'],
      [first.reference, 'advertising-sharing'],
      [first.reference, 'advertising'],
    ])
    expect(next).toBeNull()
    expect(Object.keys(lines[0] ?? {}).toSorted()).toEqual(['at', 'id', 'purpose', 'reference', 'stoppedAt'])
  })

  it('leaves out what the owner of the mailbox disowned', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor(), { kind: 'withdrawal' })
    await store.context.db.transaction((tx) => liftWithdrawals(tx, request.id, request.receivedAt))
    expect(must(await readWithdrawals(atDesk(store), {})).lines).toEqual([])
  })

  it('goes on where the page before ended', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor(), { kind: 'withdrawal' })
    const row = { requestId: request.id, emailHash: 'hash', at: request.receivedAt }
    await store.context.db.transaction(async (tx) => {
      for (let n = 0; n < 60; n += 1)
        await insertWithdrawal(tx, { id: newId(store.now), purpose: `purpose-${n}`, ...row })
    })
    const first = must(await readWithdrawals(atDesk(store), {}))
    expect(first.lines).toHaveLength(50)
    const second = must(await readWithdrawals(atDesk(store), { after: first.next ?? undefined }))
    expect(second.lines).toHaveLength(12)
    expect(second.next).toBeNull()
    const fromStart = must(await readWithdrawals(atDesk(store), { order: 'oldest' }))
    const asked = { order: 'oldest', after: fromStart.next ?? undefined } as const
    const toEnd = must(await readWithdrawals(atDesk(store), asked))
    expect([...fromStart.lines, ...toEnd.lines]).toEqual([...first.lines, ...second.lines].toReversed())
  })

  it('says of an address what is withdrawn from it, also after its request was erased, and of others nothing', async () => {
    const store = freshStore()
    const { request, reference } = await givenRequest(store.visitor(), { kind: 'withdrawal' })
    await givenRequest(store.visitor(), { kind: 'withdrawal', email: 'han@mail.example' })
    await store.context.db.transaction((tx) => deleteRequestKey(tx, request.id))
    const desk = atDesk(store)
    expect(must(await findWithdrawalsOf(desk, ' LI.LEI@mail.example '.trim()))).toBe(reference)
    expect(must(await findWithdrawalsOf(desk, 'nobody@mail.example'))).toBeNull()
    const { lines } = must(await readWithdrawals(desk, { mailbox: reference }))
    expect(lines.map((line) => line.reference)).toEqual([reference, reference])
    expect(await readWithdrawals(desk, { mailbox: 'DSR-3333-3333' })).toMatchObject({
      problem: { code: 'not-found' },
    })
  })

  it('is for staff only', async () => {
    expect(await readWithdrawals(freshStore().visitor(), {})).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    expect(await findWithdrawalsOf(freshStore().visitor(), 'li.lei@mail.example')).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })

  it('takes a malformed address as if it were not there', () => {
    expect(withdrawalsFilter.parse({ after: "'; drop table" })).toEqual({})
  })
})
