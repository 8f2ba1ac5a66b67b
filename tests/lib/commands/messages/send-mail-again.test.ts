import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { saveMail } from '#db/queries/outbox-claims.ts'
import { listUnusedVerifications } from '#db/queries/verification.ts'
import { sendMailAgain } from '#lib/commands/messages/send-mail-again.ts'
import { confirmEmail } from '#lib/commands/verification/confirm-email.ts'
import { sendMail } from '#lib/jobs/send-mail.ts'
import { confirmationToken, givenRequest, must } from '#tests/support/given.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'
import { mailboxForTest, workerOn } from '#tests/support/worker.ts'

const handler = (store: TestStore) => store.as({ type: 'staff', staffId: 'someone', role: 'handler' })

/** A confirmation mail in some status. */
async function givenMail(status: 'sent' | 'failed' | 'captured' | 'queued' | 'dropped') {
  const store = freshStore()
  const { request, filingSecret } = await givenRequest(store.visitor())
  const [row] = await mailsOf(store)
  const mailId = row?.id ?? ''
  await store.context.db.transaction((tx) => saveMail(tx, mailId, { status, attempts: 7 }))
  store.pass({ minutes: 10 })
  return { store, request, filingSecret, mailId }
}

describe('sending a mail again', () => {
  it('is not for readers', async () => {
    const { store, mailId } = await givenMail('failed')
    const reader = store.as({ type: 'staff', staffId: 'someone', role: 'reader' })
    const again = await sendMailAgain(reader, { mailId, status: 'failed' })
    expect(again).toMatchObject({ problem: { code: 'not-permitted' } })
  })

  it.each(['failed', 'captured'] as const)('puts a %s mail back into the queue, once', async (status) => {
    const { store, mailId, request } = await givenMail(status)
    expect(must(await sendMailAgain(handler(store), { mailId, status }))).toEqual({ mailId })
    expect((await mailsOf(store))[0]).toMatchObject({ status: 'queued', attempts: 0 })
    const twice = await sendMailAgain(handler(store), { mailId, status })
    expect(twice).toMatchObject({ problem: { code: 'stale-version' } })
    const trail = await listAudit(store.context.db.read, request.id)
    expect(trail.filter(({ event }) => event === 'mail-queued-again')).toHaveLength(1)
  })

  it('copies a sent mail, so that no mailbox hides it as one it has seen', async () => {
    const store = freshStore()
    const mailbox = await mailboxForTest()
    await givenRequest(store.visitor())
    await sendMail(workerOn(store, mailbox.url))
    const [row] = await mailsOf(store)
    const mailId = row?.id ?? ''
    store.pass({ minutes: 40 })
    must(await sendMailAgain(handler(store), { mailId, status: 'sent' }))
    const twice = await sendMailAgain(handler(store), { mailId, status: 'sent' })
    expect(twice).toMatchObject({ problem: { code: 'wrong-status' } })
    await sendMail(workerOn(store, mailbox.url))
    const [first, second] = mailbox.received
    expect(mailbox.received).toHaveLength(2)
    expect(second?.mail.text).toBe(first?.mail.text)
    expect(second?.mail.messageId).not.toBe(first?.mail.messageId)
    expect((await mailsOf(store)).map(({ status }) => status)).toEqual(['sent', 'sent'])
  })

  it('gives the link and the code in it a new life', async () => {
    const { store, mailId, request } = await givenMail('captured')
    must(await sendMailAgain(handler(store), { mailId, status: 'captured' }))
    await sendMail(workerOn(store))
    const [verification] = await listUnusedVerifications(store.context.db.read, request.id, 'confirm-email')
    expect(verification?.sentAt).toBe(store.now.toString({ fractionalSecondDigits: 3 }))
  })

  it.each(['queued', 'dropped'] as const)('refuses a %s mail', async (status) => {
    const { store, mailId } = await givenMail(status)
    const again = await sendMailAgain(handler(store), { mailId, status })
    expect(again).toMatchObject({ problem: { code: 'wrong-status' } })
  })

  it('refuses a mail whose link was used', async () => {
    const { store, mailId, request, filingSecret } = await givenMail('failed')
    const token = await confirmationToken(store.visitor(), request.id)
    must(await confirmEmail(store.visitor(), { token, filingSecret, code: null }))
    const again = await sendMailAgain(handler(store), { mailId, status: 'failed' })
    expect(again).toMatchObject({ problem: { code: 'wrong-status' } })
  })

  it('knows no mail by another id', async () => {
    const store = freshStore()
    const again = await sendMailAgain(handler(store), { mailId: 'nothing', status: 'failed' })
    expect(again).toMatchObject({ problem: { code: 'not-found' } })
  })
})
