import { describe, expect, it } from 'vitest'
import { withdrawRequest } from '#lib/commands/requests/withdraw-request.ts'
import { confirmEmail } from '#lib/commands/verification/confirm-email.ts'
import { resendConfirmation } from '#lib/commands/verification/resend-confirmation.ts'
import { sendMail } from '#lib/jobs/send-mail.ts'
import { atDesk, closeGranted } from '#tests/support/desk.ts'
import { confirmationToken, type Filed, givenRequest, must } from '#tests/support/given.ts'
import { mailsIn } from '#tests/support/post.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'
import { workerOn } from '#tests/support/worker.ts'

/** How many confirmation mails left by the end of some time, with the worker running all along. */
async function leftAfter(store: TestStore, minutes: number): Promise<number> {
  for (let passed = 0; passed <= minutes; passed += 5) {
    await sendMail(workerOn(store))
    if (passed < minutes) store.pass({ minutes: 5 })
  }
  const mails = await mailsIn(store.context)
  return mails.filter(({ kind, status }) => kind === 'confirm-email' && status === 'captured').length
}

/** Requests of one mailbox, filed by browsers of their own; the first needs no confirmation to run. */
async function flooded(count: number) {
  const store = freshStore()
  const filed: Filed[] = []
  for (let n = 0; n < count; n++)
    filed.push(await givenRequest(store.visitor(), { kind: n === 0 ? 'complaint' : 'access' }))
  return { store, filed: filed as [Filed, ...Filed[]] }
}

const ENDS = {
  confirmed: async (store: TestStore, { request, filingSecret }: Filed) => {
    const token = await confirmationToken(store.visitor(), request.id)
    return confirmEmail(store.visitor(), { token, filingSecret, code: null })
  },
  withdrawn: (store: TestStore, { request }: Filed) =>
    withdrawRequest(store.as({ type: 'requester', requestId: request.id }), request),
  answered: (store: TestStore, { request }: Filed) => closeGranted(atDesk(store), request),
}

describe('the fourth unconfirmed request of a mailbox (SR-043)', () => {
  it('is taken, and its mail waits while three older ones wait for theirs', async () => {
    const { store } = await flooded(4)
    expect(await leftAfter(store, 180)).toBe(3)
  })

  it.each(Object.entries(ENDS))('is mailed once an older one is %s', async (_how, end) => {
    const { store, filed } = await flooded(4)
    await leftAfter(store, 60)
    must<unknown>(await end(store, filed[0]))
    expect(await leftAfter(store, 10)).toBe(4)
  })

  it('is mailed at the latest when the links of the older ones have run out: no lock-out', async () => {
    const { store } = await flooded(4)
    expect(await leftAfter(store, 30)).toBe(3)
    store.pass({ hours: 71 })
    expect(await leftAfter(store, 15)).toBe(3)
    store.pass({ hours: 1 })
    expect(await leftAfter(store, 15)).toBe(4)
  })

  it('is not mailed by asking again, while the older ones are', async () => {
    const { store, filed } = await flooded(4)
    await leftAfter(store, 60)
    const again = (filingSecret: string | undefined) =>
      resendConfirmation(store.visitor(), { token: null, filingSecret: filingSecret ?? null })
    must(await again(filed[3]?.filingSecret))
    expect(await leftAfter(store, 60)).toBe(3)
    must(await again(filed[0].filingSecret))
    expect(await leftAfter(store, 60)).toBe(4)
  })

  it('of another mailbox waits for nobody', async () => {
    const { store } = await flooded(4)
    await givenRequest(store.visitor(), { email: 'somebody.else@mail.example' })
    expect(await leftAfter(store, 60)).toBe(4)
  })
})
