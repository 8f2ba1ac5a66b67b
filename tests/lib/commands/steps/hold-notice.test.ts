import { describe, expect, it } from 'vitest'
import { findMail } from '#db/queries/outbox.ts'
import { stopOwnLetter } from '#lib/commands/letters/stop-letter.ts'
import { undoLetter } from '#lib/commands/letters/undo-letter.ts'
import { sendMailAgain } from '#lib/commands/messages/send-mail-again.ts'
import { confirmPosted } from '#lib/commands/notices/confirm-posted.ts'
import { tellAtNewAddress } from '#lib/commands/notices/tell-at-new-address.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { lettersAreRefused, lettersLeave } from '#tests/support/leaving.ts'
import { carefulStore, givenSentOff, letterNow, nextRound } from '#tests/support/letters.ts'

const DAY = { hours: 24 }
const WEEK = { hours: 24 * 7 }

/** An erasure on hold for a week. */
async function givenHold() {
  const store = carefulStore({ approval: 'single', singleHoldDays: 0 })
  const { request, letter } = await givenSentOff(store, { kind: 'deletion' })
  const now = () => stored(store.context, request.reference)
  const mailId = letter.noticeMailId ?? ''
  const state = async () => [(await letterNow(store.context, letter.id)).state, (await now()).status]
  const seen = async () => ({ reference: request.reference, version: (await now()).version, mailId })
  const until = async () => (await letterNow(store.context, letter.id)).sendAt
  return { store, letter, now, mailId, state, seen, until, id: request.id }
}

/** It is there a day later, when its first time would be over, and goes after its whole time. */
async function expectWholeTime({
  store,
  state,
}: Pick<Awaited<ReturnType<typeof givenHold>>, 'store' | 'state'>) {
  store.pass(DAY)
  await nextRound(store)
  expect(await state()).toEqual(['cooling-off', 'held'])
  store.pass({ hours: 24 * 6 })
  await nextRound(store)
  expect(await state()).toEqual(['sent', 'closed'])
}

/** The same, and its notice was refused for good. */
async function givenNoticeRefused() {
  const given = await givenHold()
  await lettersAreRefused(given.store, 'letter-held')
  return given
}

describe('a hold whose notice reached nobody (SR-081)', () => {
  it('does not end, however long it lasts, and the desk is told', async () => {
    const { store, now, state, mailId } = await givenNoticeRefused()
    for (let week = 0; week < 3; week++) {
      store.pass(WEEK)
      await nextRound(store)
      expect(await state()).toEqual(['cooling-off', 'held'])
    }
    expect((await now()).unnotifiedSince).not.toBeNull()
    const file = must(await readRequestFile(atDesk(store), (await now()).reference))
    expect(file.notNotified?.notices).toMatchObject([{ mailId, kind: 'letter-held', hasNewAddress: false }])
  })

  it('does not end while the notice still waits for the mail server', async () => {
    const { store, state } = await givenHold()
    store.pass(WEEK)
    await nextRound(store)
    expect(await state()).toEqual(['cooling-off', 'held'])
  })

  it('lasts its whole time once the notice was sent again and has left, and the mail says which day', async () => {
    const { store, now, state, mailId, until } = await givenNoticeRefused()
    store.pass({ hours: 24 * 6 })
    must(await sendMailAgain(atDesk(store), { mailId, status: 'failed' }))
    await lettersLeave(store)
    expect((await now()).unnotifiedSince).toBeNull()
    expect(await until()).toBe(store.now.add(WEEK).toString({ fractionalSecondDigits: 3 }))
    const mail = await findMail(store.context.db.read, mailId)
    expect(JSON.parse(mail?.payload ?? '{}')).toMatchObject({ until: '2026-12-06' })
    await expectWholeTime({ store, state })
  })

  it('lasts its whole time once the notice was posted', async () => {
    const { store, state, seen } = await givenNoticeRefused()
    store.pass({ hours: 24 * 6 })
    must(await confirmPosted(atDesk(store), { ...(await seen()), on: '2026-11-29' }))
    await expectWholeTime({ store, state })
  })

  it('is told of to no address that was proven since: that may be the stranger’s', async () => {
    const { store, seen } = await givenNoticeRefused()
    expect(await tellAtNewAddress(atDesk(store), await seen())).toMatchObject({
      problem: { code: 'wrong-status' },
    })
  })

  it('needs no notice any more once its letter is taken back, or stopped', async () => {
    const taken = await givenNoticeRefused()
    const { id: letterId, version } = taken.letter
    must(await undoLetter(atDesk(taken.store), { letterId, version }))
    expect(await taken.now()).toMatchObject({ status: 'open', unnotifiedSince: null })
    const stopped = await givenNoticeRefused()
    must(await stopOwnLetter(stopped.store.as({ type: 'requester', requestId: stopped.id })))
    expect((await stopped.now()).unnotifiedSince).toBeNull()
  })
})

it('a notice that leaves at once changes nothing of its hold', async () => {
  const { store, letter, until } = await givenHold()
  store.pass({ minutes: 1 })
  await lettersLeave(store)
  expect(await until()).toBe(letter.sendAt)
})
