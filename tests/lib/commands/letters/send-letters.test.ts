import { describe, expect, it } from 'vitest'
import { listCorrespondence } from '#db/queries/messages.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { findStaff, type StaffRow, saveStaff } from '#db/queries/staff.ts'
import { outbox } from '#db/schema/index.ts'
import { sendLetters } from '#lib/commands/letters/send-letters.ts'
import { replyToRequester } from '#lib/commands/messages/reply-to-requester.ts'
import { refuseRequest } from '#lib/commands/requests/refuse-request.ts'
import { withdrawRequest } from '#lib/commands/requests/withdraw-request.ts'
import { holdRecord } from '#lib/commands/retention/hold-record.ts'
import { atDesk, givenRequestIn, stepUp, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { carefulStore, givenSentOff, letterNow, nextRound, onlyLetter } from '#tests/support/letters.ts'
import type { TestStore } from '#tests/support/store.ts'

const body = 'We found four invoices.'

async function givenReply(store: TestStore): Promise<RequestRow> {
  const request = await givenRequestIn(store, 'open')
  const desk = atDesk(store)
  must(await replyToRequester(desk, { ...request, body, ...(await stepUp(desk)) }))
  return stored(store.context, request.reference)
}

const written = ({ context }: TestStore, { id }: RequestRow) => listCorrespondence(context.db.read, id)
const mails = async ({ context }: TestStore, kind: string) =>
  (await context.db.read.select().from(outbox)).filter((mail) => mail.kind === kind)

async function changeAuthor(store: TestStore, changes: Partial<Pick<StaffRow, 'disabledAt' | 'role'>>) {
  const { db } = store.context
  const author = await findStaff(db.read, 'handler')
  if (author) await db.transaction((tx) => saveStaff(tx, author, changes))
}

describe('a letter that was sent off', () => {
  it('says nothing to the person for thirty seconds, then goes as its author', async () => {
    const store = carefulStore()
    const request = await givenReply(store)
    store.pass({ seconds: 29 })
    await nextRound(store)
    expect([await written(store, request), await mails(store, 'new-message')]).toEqual([[], []])
    expect((await onlyLetter(store.context, request.id)).state).toBe('going')
    store.pass({ seconds: 1 })
    await nextRound(store)
    const letter = await onlyLetter(store.context, request.id)
    expect(await written(store, request)).toMatchObject([
      { id: letter.messageId, kind: 'reply', staffId: 'handler' },
    ])
    expect([letter.state, (await mails(store, 'new-message')).length]).toEqual(['sent', 1])
  })

  it('keeps what it says sealed', async () => {
    const store = carefulStore()
    const request = await givenReply(store)
    expect(JSON.stringify(await onlyLetter(store.context, request.id))).not.toContain('invoices')
  })

  it('goes once, whoever else looks for it', async () => {
    const store = carefulStore()
    const request = await givenReply(store)
    store.pass({ seconds: 30 })
    await Promise.all([sendLetters(store.system()), sendLetters(store.system())])
    expect(await written(store, request)).toHaveLength(1)
  })

  it('keeps others from sending one meanwhile', async () => {
    const store = carefulStore()
    const request = await givenReply(store)
    const second = await replyToRequester(atDesk(store, 'handler', 'second'), { ...request, body })
    expect(second).toMatchObject({ problem: { code: 'letter-under-way' } })
  })

  it.each([
    ['the case changed', 'stale-version', (store: TestStore, seen: RequestRow) => touch(store, seen)],
    ['its author left', 'not-permitted', (store: TestStore) => changeAuthor(store, { disabledAt: 'now' })],
    [
      'its author only reads now',
      'not-permitted',
      (store: TestStore) => changeAuthor(store, { role: 'reader' }),
    ],
  ])('is a draft again if %s, and its author is told', async (_, code, meanwhile) => {
    const store = carefulStore()
    const request = await givenReply(store)
    await meanwhile(store, request)
    store.pass({ seconds: 30 })
    await nextRound(store)
    expect((await onlyLetter(store.context, request.id)).state).toBe('returned')
    expect(await written(store, request)).toEqual([])
    const told = (await mails(store, 'staff-letter')).map(({ payload }) => JSON.parse(payload).news)
    expect(told).toEqual(code === 'not-permitted' && _ === 'its author left' ? [] : ['failed'])
  })

  it('asks every gate again: a legal hold that came meanwhile keeps an erasure back', async () => {
    const store = carefulStore({ approval: 'single', singleHoldDays: 0, erasureHoldDays: 0 })
    const { request, letter } = await givenSentOff(store, { kind: 'deletion' })
    must(await holdRecord(atDesk(store, 'administrator'), { ...request, body: 'A court asked.' }))
    store.pass({ seconds: 30 })
    await nextRound(store)
    expect((await letterNow(store.context, letter.id)).state).toBe('returned')
    expect((await stored(store.context, request.reference)).status).toBe('open')
  })

  it('ends with the request, if that is taken back', async () => {
    const store = carefulStore()
    const request = await givenRequestIn(store, 'open')
    const desk = atDesk(store)
    must(await refuseRequest(desk, { ...request, ground: 'cn.state-organ', body: 'Not yet.' }))
    const now = await stored(store.context, request.reference)
    must(await withdrawRequest(store.as({ type: 'requester', requestId: request.id }), now))
    store.pass({ seconds: 30 })
    await nextRound(store)
    expect((await onlyLetter(store.context, request.id)).state).toBe('cancelled')
    expect((await stored(store.context, request.reference)).outcome).toBe('withdrawn')
  })

  it('is sent by the worker alone', async () => {
    expect(await sendLetters(atDesk(carefulStore()))).toMatchObject({ problem: { code: 'not-permitted' } })
  })
})

async function touch(store: TestStore, { reference }: RequestRow): Promise<void> {
  const seen = await stored(store.context, reference)
  must(await holdRecord(atDesk(store, 'administrator'), { ...seen, body: 'Wait.' }))
}
