import { describe, expect, it } from 'vitest'
import { findRequest } from '#db/queries/requests.ts'
import { confirmEmail } from '#lib/commands/verification/confirm-email.ts'
import { correctAddress } from '#lib/commands/verification/correct-address.ts'
import { disputeRequest } from '#lib/commands/verification/dispute-request.ts'
import { resendConfirmation } from '#lib/commands/verification/resend-confirmation.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { letterOf, mailsIn, postEverything } from '#tests/support/post.ts'
import { freshStore } from '#tests/support/store.ts'

const VICTIM = { email: 'victim@mail.example' }

describe('"I did not ask for this" (SR-059, SR-160)', () => {
  it('needs the code, so that a scanner cannot say it either', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor(), VICTIM)
    const { token } = await letterOf(store.visitor(), request.id)
    for (const code of [null, 'AAAAAAAA'])
      expect((await disputeRequest(store.visitor(), { token, filingSecret: null, code })).ok).toBe(false)
    expect((await findRequest(store.context.db.read, request.id))?.disputedAt).toBeNull()
  })

  it('freezes the request and keeps the evidence', async () => {
    const store = freshStore()
    const { request, filingSecret } = await givenRequest(store.visitor(), VICTIM)
    await postEverything(store.visitor())
    const { token, code } = await letterOf(store.visitor(), request.id)
    must(await disputeRequest(store.visitor(), { token, filingSecret: null, code }))
    expect(await findRequest(store.context.db.read, request.id)).toMatchObject({
      status: 'unconfirmed',
      sealedContact: request.sealedContact,
    })
    for (const result of [
      await confirmEmail(store.visitor(), { token, filingSecret, code: null }),
      await resendConfirmation(store.visitor(), { token, filingSecret }),
      await correctAddress(store.visitor(), { filingSecret, email: 'next@mail.example' }),
    ])
      expect(result).toMatchObject({ problem: { code: 'wrong-status' } })
  })

  it('stops the mail that strangers send there: what waits, and all that would come', async () => {
    const store = freshStore()
    const first = await givenRequest(store.visitor(), VICTIM)
    await postEverything(store.visitor())
    const waiting = [await givenRequest(store.visitor(), VICTIM), await givenRequest(store.visitor(), VICTIM)]
    const { token, code } = await letterOf(store.visitor(), first.request.id)
    must(await disputeRequest(store.visitor(), { token, filingSecret: null, code }))
    await givenRequest(store.visitor(), { email: 'VICTIM@mail.example' })
    const [other] = waiting
    must(await resendConfirmation(store.visitor(), { token: null, filingSecret: other?.filingSecret ?? '' }))
    const confirmations = (await mailsIn(store.context)).filter(({ kind }) => kind === 'confirm-email')
    expect(confirmations.map(({ status }) => status)).toEqual(['sent', 'dropped', 'dropped'])
    await givenRequest(store.visitor(), { email: 'neighbour@mail.example' })
    expect((await mailsIn(store.context)).at(-1)?.status).toBe('queued')
  })

  it('comes too late once the mailbox was confirmed', async () => {
    const store = freshStore()
    const { request, filingSecret } = await givenConfirmedRequest(store.visitor())
    expect(request.confirmedAt).not.toBeNull()
    expect(
      await disputeRequest(store.visitor(), { token: null, filingSecret, code: 'AAAAAAAA' }),
    ).toMatchObject({
      problem: { code: 'already-confirmed' },
    })
  })
})

describe('correcting a mistyped address', () => {
  it('ends the links to the old one at once and mails the new one', async () => {
    const store = freshStore()
    const { request, filingSecret } = await givenRequest(store.visitor(), { email: 'tpyo@mail.example' })
    const old = await letterOf(store.visitor(), request.id)
    must(await correctAddress(store.visitor(), { filingSecret, email: 'typo@mail.example' }))
    for (const brought of [
      { token: old.token, filingSecret, code: null },
      { token: old.token, filingSecret: null, code: old.code },
    ])
      expect((await confirmEmail(store.visitor(), brought)).ok).toBe(false)
    expect((await mailsIn(store.context)).map(({ status }) => status)).toEqual(['dropped', 'queued'])
    await postEverything(store.visitor())
    const { token } = await letterOf(store.visitor(), request.id)
    must(await confirmEmail(store.visitor(), { token, filingSecret, code: null }))
  })

  it('is for the browser that filed it, and for none other', async () => {
    const store = freshStore()
    await givenRequest(store.visitor())
    for (const filingSecret of [null, 'made-up'])
      expect(await correctAddress(store.visitor(), { filingSecret, email: 'x@mail.example' })).toMatchObject({
        problem: { code: 'link-unknown' },
      })
  })
})
