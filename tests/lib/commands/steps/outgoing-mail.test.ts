import { describe, expect, it } from 'vitest'
import { resendConfirmation } from '#lib/commands/verification/resend-confirmation.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { mailsIn, postEverything } from '#tests/support/post.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

/** Minutes from now until each confirmation mail is first tried, in the order they were made. */
async function minutesUntil(store: TestStore, from = store.now): Promise<number[]> {
  const mails = (await mailsIn(store.context)).filter(({ kind }) => kind === 'confirm-email')
  return mails.map(({ firstAttemptAt }) => Temporal.Instant.from(firstAttemptAt).since(from).total('minutes'))
}

const DAY = 24 * 60

describe('mail to a mailbox that nobody has proven (SR-043)', () => {
  it('goes once in five minutes and five times a day; the rest waits, none is dropped', async () => {
    const store = freshStore()
    for (let request = 0; request < 7; request++)
      await givenRequest(store.visitor(), { email: 'flooded@mail.example' })
    expect(await minutesUntil(store)).toEqual([0, 5, 10, 15, 20, DAY, DAY + 5])
    expect(new Set((await mailsIn(store.context)).map(({ status }) => status))).toEqual(new Set(['queued']))
  })

  it('is counted over a restart, and by mailbox however it is spelt (SR-044)', async () => {
    const store = freshStore()
    await givenRequest(store.visitor(), { email: 'a@mail.example' })
    await givenRequest(store.visitor(), { email: 'A@MAIL.example' })
    await givenRequest(store.visitor(), { email: 'b@mail.example' })
    expect(await minutesUntil(store)).toEqual([0, 5, 0])
  })

  it('is free again when its time is over', async () => {
    const store = freshStore()
    const start = store.now
    await givenRequest(store.visitor())
    await postEverything(store.visitor())
    store.pass({ minutes: 4 })
    await givenRequest(store.visitor())
    store.pass({ minutes: 30 })
    await givenRequest(store.visitor())
    expect(await minutesUntil(store, start)).toEqual([0, 5, 34])
  })

  it('to one flooded mailbox does not hold up anybody else’s, nor its domain’s', async () => {
    const store = freshStore()
    for (let request = 0; request < 70; request++)
      await givenRequest(store.visitor(), { email: 'flooded@mail.example' })
    store.pass({ minutes: 2 })
    await givenRequest(store.visitor(), { email: 'neighbour@mail.example' })
    await givenRequest(store.visitor(), { email: 'far@other.example' })
    expect((await minutesUntil(store)).slice(-2)).toEqual([0, 0])
  })

  it('goes to two hundred mailboxes of one domain an hour, and the next ones an hour later', async () => {
    const store = freshStore()
    for (let request = 0; request < 202; request++)
      await givenRequest(store.visitor(), { email: `p${request}@mail.example` })
    const minutes = await minutesUntil(store)
    expect(minutes.slice(0, 200).every((minute) => minute === 0)).toBe(true)
    expect(minutes.slice(200)).toEqual([60, 60])
  })

  it('that still waits is enough: asking again fills no mailbox for days', async () => {
    const store = freshStore()
    const { filingSecret } = await givenRequest(store.visitor())
    for (let time = 0; time < 10; time++)
      must(await resendConfirmation(store.visitor(), { token: null, filingSecret }))
    expect(await minutesUntil(store)).toEqual([0])
    await postEverything(store.visitor())
    for (let time = 0; time < 10; time++)
      must(await resendConfirmation(store.visitor(), { token: null, filingSecret }))
    expect(await minutesUntil(store)).toEqual([0, 5])
  })
})

describe('any other mail', () => {
  it('goes at once, holds no text that anybody typed, and no address in clear (SR-158)', async () => {
    const store = freshStore()
    await givenConfirmedRequest(store.visitor(), { name: 'Canary Bird', email: 'canary@mail.example' })
    const mails = await mailsIn(store.context)
    expect(mails.map(({ kind, audience }) => [kind, audience])).toEqual([
      ['confirm-email', 'requester'],
      ['request-confirmed', 'requester'],
      ['admin-request-confirmed', 'admin'],
    ])
    const rows = JSON.stringify(mails)
    for (const word of ['Canary', 'canary', 'mail.example', 'kagebatteries']) expect(rows).not.toContain(word)
  })
})
