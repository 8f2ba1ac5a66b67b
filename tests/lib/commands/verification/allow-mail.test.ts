import { describe, expect, it } from 'vitest'
import { findSuppression } from '#db/queries/verification.ts'
import { claimMail } from '#lib/commands/messages/claim-mail.ts'
import { addressHashes } from '#lib/commands/steps/outgoing-mail.ts'
import { allowMail } from '#lib/commands/verification/allow-mail.ts'
import { disputeRequest } from '#lib/commands/verification/dispute-request.ts'
import { resendConfirmation } from '#lib/commands/verification/resend-confirmation.ts'
import { readMailToSend } from '#lib/reads/mail-to-send.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { letterOf, mailsIn, postEverything } from '#tests/support/post.ts'
import { freshStore } from '#tests/support/store.ts'

const email = 'victim@mail.example'

/** A mailbox that disowned a request. @returns the token in the last mail it got. */
async function givenStopped() {
  const store = freshStore()
  const { request } = await givenRequest(store.visitor(), { email })
  await postEverything(store.visitor())
  const { token: link, code } = await letterOf(store.visitor(), request.id)
  must(await disputeRequest(store.visitor(), { token: link, filingSecret: null, code }))
  const [last] = must(await claimMail(store.system(), 'worker'))
  if (!last) throw new Error('There is no last mail.')
  const { to, mail } = await readMailToSend(store.system(), last)
  const stopped = async () => {
    const { recipientHash } = addressHashes(store.context, email)
    return (await findSuppression(store.context.db.read, recipientHash)) !== undefined
  }
  return { store, last, to, token: mail.proof?.token ?? '', stopped }
}

describe('the last mail to a mailbox that disowned a request (SR-059)', () => {
  it('goes out although nothing else does, and holds the way back', async () => {
    const { last, to, token, store } = await givenStopped()
    expect(last).toMatchObject({ kind: 'mail-stopped', capped: 0 })
    expect(to).toBe(email)
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(JSON.stringify(await mailsIn(store.context))).not.toContain(token)
  })
})

describe('letting mails through again', () => {
  it('takes the link of that mail and the address, typed in any case; then the owner can confirm', async () => {
    const { store, token, stopped } = await givenStopped()
    const own = await givenRequest(store.visitor(), { email })
    const waiting = async () =>
      (await mailsIn(store.context)).filter(
        ({ kind, status }) => kind === 'confirm-email' && status === 'queued',
      )
    expect(await waiting()).toEqual([])
    must(await allowMail(store.visitor(), { token, email: 'Victim@Mail.example' }))
    expect(await stopped()).toBe(false)
    must(await resendConfirmation(store.visitor(), { token: null, filingSecret: own.filingSecret }))
    expect(await waiting()).toHaveLength(1)
  })

  it('answers alike without the link, with another’s, and for an address that stopped nothing', async () => {
    const { store, token, stopped } = await givenStopped()
    for (const brought of [
      { token: null, email },
      { token: 'x'.repeat(43), email },
      { token, email: 'neighbour@mail.example' },
    ])
      expect(await allowMail(store.visitor(), brought)).toEqual({
        ok: false,
        problem: { code: 'link-unknown' },
      })
    expect(await stopped()).toBe(true)
  })

  it('works once: mails that are stopped again need the newer mail', async () => {
    const { store, token, stopped } = await givenStopped()
    must(await allowMail(store.visitor(), { token, email }))
    expect((await allowMail(store.visitor(), { token, email })).ok).toBe(false)
    store.pass({ hours: 1 })
    const { request } = await givenRequest(store.visitor(), { email })
    await postEverything(store.visitor())
    const { token: link, code } = await letterOf(store.visitor(), request.id)
    must(await disputeRequest(store.visitor(), { token: link, filingSecret: null, code }))
    expect((await allowMail(store.visitor(), { token, email })).ok).toBe(false)
    expect(await stopped()).toBe(true)
  })

  it('makes the last mail pointless, so that one that still waits is dropped', async () => {
    const { store, token } = await givenStopped()
    must(await allowMail(store.visitor(), { token, email }))
    store.pass({ minutes: 5 })
    expect(must(await claimMail(store.system(), 'worker'))).toEqual([])
  })
})
