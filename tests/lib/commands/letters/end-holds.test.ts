import { describe, expect, it } from 'vitest'
import { endHolds } from '#lib/commands/letters/end-holds.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { withdrawRequest } from '#lib/commands/requests/withdraw-request.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { lettersLeave } from '#tests/support/leaving.ts'
import {
  carefulStore,
  givenSentOff,
  judge,
  letterNow,
  nextRound,
  onlyLetter,
  second,
} from '#tests/support/letters.ts'

const WEEK = { hours: 24 * 7 }

describe('the end of a hold', () => {
  it('lets the letter go by itself, after the approval and not a second before its time', async () => {
    const store = carefulStore()
    const { request, letter } = await givenSentOff(store, { kind: 'deletion' })
    must(await judge(second(store), letter))
    expect((await letterNow(store.context, letter.id)).state).toBe('cooling-off')
    await lettersLeave(store)
    store.pass({ hours: 24 * 7 - 1, minutes: 59, seconds: 59 })
    await nextRound(store)
    expect((await stored(store.context, request.reference)).status).toBe('held')
    store.pass({ seconds: 1 })
    await nextRound(store)
    expect(await stored(store.context, request.reference)).toMatchObject({
      status: 'closed',
      outcome: 'granted',
    })
  })

  it('is not the end if the person wrote meanwhile', async () => {
    const store = carefulStore({ approval: 'single', singleHoldDays: 0 })
    const { request, letter } = await givenSentOff(store, { kind: 'deletion' })
    store.pass({ hours: 1 })
    const mine = store.as({ type: 'requester', requestId: request.id })
    must(await sendMessage(mine, { body: 'Please keep my invoices.' }))
    store.pass(WEEK)
    await nextRound(store)
    expect((await letterNow(store.context, letter.id)).state).toBe('returned')
    expect((await stored(store.context, request.reference)).status).toBe('open')
  })

  it('never comes once the person took the request back', async () => {
    const store = carefulStore({ approval: 'single', singleHoldDays: 0 })
    const { request, letter } = await givenSentOff(store, { kind: 'deletion' })
    must(await withdrawRequest(store.as({ type: 'requester', requestId: request.id }), request))
    store.pass(WEEK)
    await nextRound(store)
    expect((await letterNow(store.context, letter.id)).state).toBe('cancelled')
    expect((await stored(store.context, request.reference)).outcome).toBe('withdrawn')
  })

  it('is longer where one person decides alone', async () => {
    const store = carefulStore({ approval: 'single' })
    const { letter } = await givenSentOff(store, { kind: 'deletion' })
    const hours = Temporal.Instant.from(letter.sendAt ?? '')
      .since(store.now)
      .total('hours')
    expect(hours).toBe(24 * 14)
  })

  it('of a correction comes after two days', async () => {
    const store = carefulStore()
    const request = await givenRequestIn(store, 'open', { kind: 'correction' })
    const items = [{ answer: 'corrected', reason: '' } as const]
    const granted = { outcome: 'granted', ground: null, body: 'Corrected.', items } as const
    must(await closeRequest(atDesk(store), { ...request, ...granted, items }))
    expect((await onlyLetter(store.context, request.id)).state).toBe('cooling-off')
  })

  it('is brought by the worker alone', async () => {
    expect(await endHolds(atDesk(carefulStore()))).toMatchObject({ problem: { code: 'not-permitted' } })
  })
})
