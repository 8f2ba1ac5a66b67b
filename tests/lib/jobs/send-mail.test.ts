import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { listAuditAfter } from '#db/queries/audit.ts'
import { saveMail } from '#db/queries/outbox-claims.ts'
import { findVerification, insertSuppression } from '#db/queries/verification.ts'
import { outbox, verifications } from '#db/schema/index.ts'
import { confirmEmail } from '#lib/commands/verification/confirm-email.ts'
import { correctAddress } from '#lib/commands/verification/correct-address.ts'
import { resendConfirmation } from '#lib/commands/verification/resend-confirmation.ts'
import { sendMail } from '#lib/jobs/send-mail.ts'
import { smtpOptions } from '#lib/mail/smtp-options.ts'
import { MASK } from '#lib/mail/speaker.ts'
import { smtpTransport } from '#lib/mail/transport.ts'
import { instantText } from '#lib/platform/clock.ts'
import { readMailToSend } from '#lib/reads/mail-to-send.ts'
import { readOutboxMail } from '#lib/reads/outbox-mail.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { codeIn, linkIn } from '#tests/support/mailbox.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'
import { mailboxForTest, SENDER, workerOn } from '#tests/support/worker.ts'

const mailsOf = (store: TestStore) => store.context.db.read.select().from(outbox).orderBy(outbox.id)
const NOBODY = 'smtp://127.0.0.1:1'

describe('sending mail', () => {
  it('hands each mail to exactly the one mailbox, marked as automatic', async () => {
    const store = freshStore()
    const mailbox = await mailboxForTest()
    const { reference } = await givenConfirmedRequest(store.visitor(), { locale: 'zh-CN' })
    await sendMail(workerOn(store, mailbox.url))
    const [confirmed, admin] = mailbox.received
    expect(mailbox.received.map(({ to }) => to)).toEqual([
      ['li.lei@mail.example'],
      ['admin@kagebatteries.com'],
    ])
    expect(confirmed?.from).toBe('privacy@kage.example')
    expect(confirmed?.mail.subject).toContain(reference)
    expect(admin?.mail.headers.get('auto-submitted')).toBe('auto-generated')
    expect(admin?.mail.headers.get('x-auto-response-suppress')).toBe('All')
    const rows = await mailsOf(store)
    expect(rows.map((row) => row.status)).toEqual(['dropped', 'sent', 'sent'])
    expect(admin?.mail.messageId).toBe(`<${rows[2]?.id}@kage.example>`)
  })

  it('mails a link and a code that confirm, and keeps neither', async () => {
    const store = freshStore()
    const mailbox = await mailboxForTest()
    const { request } = await givenRequest(store.visitor())
    await sendMail(workerOn(store, mailbox.url))
    const [mail] = mailbox.received
    if (!mail) throw new Error('Nothing was mailed.')
    const link = linkIn(mail, '/confirm/')
    expect(link).not.toContain(codeIn(mail).replace('-', ''))
    const [row] = await mailsOf(store)
    expect(JSON.stringify(row)).not.toContain(link.split('/').at(-1))
    const token = link.split('/').at(-1) ?? ''
    const brought = { token, code: codeIn(mail), filingSecret: null }
    expect((await confirmEmail(store.visitor(), brought)).ok).toBe(true)
    expect(row?.requestId).toBe(request.id)
  })

  it('starts the life of a link when its mail leaves', async () => {
    const store = freshStore()
    await givenRequest(store.visitor())
    const worker = workerOn(store, NOBODY)
    await sendMail(worker)
    store.pass({ hours: 30 })
    const mailbox = await mailboxForTest()
    await sendMail({ ...worker, transport: workerOn(store, mailbox.url).transport })
    const [verification] = await store.context.db.read.select().from(verifications)
    expect(verification?.sentAt).toBe(instantText(store.now))
  })

  it('repeats a mail with the same Message-ID, link and code when the worker died before writing it down', async () => {
    const store = freshStore()
    const mailbox = await mailboxForTest()
    await givenRequest(store.visitor())
    await sendMail(workerOn(store, mailbox.url))
    const [row] = await mailsOf(store)
    if (!row) throw new Error('No mail.')
    await store.context.db.transaction((tx) => saveMail(tx, row.id, { status: 'queued', sentAt: null }))
    await sendMail(workerOn(store, mailbox.url))
    const [first, second] = mailbox.received
    expect(second?.mail.messageId).toBe(first?.mail.messageId)
    expect(second?.mail.text).toBe(first?.mail.text)
  })

  it('captures mail when no server is configured', async () => {
    const store = freshStore()
    await givenRequest(store.visitor())
    expect(await sendMail(workerOn(store))).toBe(1)
    const [row] = await mailsOf(store)
    expect([row?.status, row?.sealedText]).toEqual(['captured', null])
  })

  it('lets no damaged mail hold up another', async () => {
    const store = freshStore()
    const mailbox = await mailboxForTest({
      onRcptTo: ({ address }, _session, done) =>
        done(
          address.startsWith('gone') ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null,
        ),
    })
    const emails = ['bad.json@a.example', 'bad.address@b.example', 'gone@c.example', 'good@d.example']
    for (const email of emails) await givenRequest(store.visitor(), { email })
    const [json, address] = await mailsOf(store)
    await store.context.db.transaction(async (tx) => {
      await saveMail(tx, json?.id ?? '', { payload: '{"reference":' })
      await saveMail(tx, address?.id ?? '', { sealedRecipient: 'AAAA' })
    })
    await sendMail(workerOn(store, mailbox.url))
    const rows = await mailsOf(store)
    expect(rows.map((row) => [row.status, row.lastError?.split(' ')[0]])).toEqual([
      ['failed', 'not-written'],
      ['failed', 'not-written'],
      ['failed', 'recipient-refused'],
      ['sent', undefined],
    ])
    const trail = await listAuditAfter(store.context.db.read, 0, 100)
    expect(trail.filter(({ event }) => event === 'mail-failed')).toHaveLength(3)
    expect(JSON.stringify(trail)).not.toContain('gone@')
  })

  it('tries again when the server asks for it, after a growing pause', async () => {
    const store = freshStore()
    const mailbox = await mailboxForTest({
      onRcptTo: (_to, _session, done) => done(Object.assign(new Error('later'), { responseCode: 451 })),
    })
    await givenRequest(store.visitor())
    const worker = workerOn(store, mailbox.url)
    expect(await sendMail(worker)).toBe(1)
    expect(await sendMail(worker)).toBe(0)
    store.pass({ minutes: 1 })
    expect(await sendMail(worker)).toBe(1)
    const nextAttemptAt = instantText(store.now.add({ minutes: 5 }))
    const waiting = { status: 'queued', attempts: 2, lastError: 'server-busy 451', nextAttemptAt }
    expect((await mailsOf(store))[0]).toMatchObject(waiting)
  })

  it('only probes a server that cannot be reached, once a minute, and sends everything in order when it is back', async () => {
    const store = freshStore()
    for (let n = 0; n < 12; n++) await givenRequest(store.visitor(), { email: `p${n}@d${n}.example` })
    const worker = workerOn(store, NOBODY)
    expect(await sendMail(worker)).toBe(5)
    expect(await sendMail(worker)).toBe(0)
    store.pass({ seconds: 60 })
    expect(await sendMail(worker)).toBe(1)
    expect(await sendMail(worker)).toBe(0)
    store.pass({ hours: 24 })
    const mailbox = await mailboxForTest()
    worker.transport = workerOn(store, mailbox.url).transport
    expect(await sendMail(worker)).toBe(12)
    expect((await mailsOf(store)).every(({ status }) => status === 'sent')).toBe(true)
  })

  it('never sends to a server on another machine without TLS, nor with a certificate nobody vouches for', async () => {
    const store = freshStore()
    await givenRequest(store.visitor())
    const stripped = await mailboxForTest()
    const selfSigned = await mailboxForTest({ disabledCommands: [] })
    for (const mailbox of [stripped, selfSigned]) {
      const afar = { ...smtpOptions('smtp://mail.kage.example'), host: '127.0.0.1', port: mailbox.port }
      const worker = { ...workerOn(store), transport: smtpTransport(afar, SENDER) }
      await sendMail(worker)
      store.pass({ hours: 1 })
      expect((await mailsOf(store))[0]).toMatchObject({ status: 'queued' })
      expect((await mailsOf(store))[0]?.lastError).toMatch(/^no-tls/)
      expect(mailbox.received).toHaveLength(0)
    }
  })

  it('drops what lost its reason while it waited', async () => {
    const store = freshStore()
    const mailbox = await mailboxForTest()
    const { filingSecret } = await givenRequest(store.visitor())
    must(await correctAddress(store.visitor(), { filingSecret, email: 'li.lei@other.example' }))
    await sendMail(workerOn(store, mailbox.url))
    expect(mailbox.received.map(({ to }) => to)).toEqual([['li.lei@other.example']])
  })

  it('sends nothing to a mailbox that asked not to be written to by strangers', async () => {
    const store = freshStore()
    const mailbox = await mailboxForTest()
    await givenRequest(store.visitor())
    const [row] = await mailsOf(store)
    const emailHash = row?.recipientHash ?? ''
    await store.context.db.transaction((tx) =>
      insertSuppression(tx, { emailHash, createdAt: instantText(store.now) }),
    )
    await sendMail(workerOn(store, mailbox.url))
    expect(mailbox.received).toHaveLength(0)
    expect((await mailsOf(store))[0]?.status).toBe('dropped')
  })

  it('keeps confirmation mails to one mailbox five minutes apart', async () => {
    const store = freshStore()
    const mailbox = await mailboxForTest()
    const { filingSecret } = await givenRequest(store.visitor())
    const worker = workerOn(store, mailbox.url)
    expect(await sendMail(worker)).toBe(1)
    must(await resendConfirmation(store.visitor(), { token: null, filingSecret }))
    store.pass({ minutes: 4 })
    expect(await sendMail(worker)).toBe(0)
    store.pass({ minutes: 1 })
    expect(await sendMail(worker)).toBe(1)
  })

  it('keeps the text as it went out, without its link and code', async () => {
    const store = freshStore()
    const mailbox = await mailboxForTest()
    await givenRequest(store.visitor())
    const worker = workerOn(store, mailbox.url)
    await sendMail(worker)
    const [row] = await mailsOf(store)
    if (!row?.sealedText) throw new Error('The text was not kept.')
    const { mail } = await readMailToSend(store.system(), row)
    const reader = store.as({ type: 'staff', staffId: 'someone', role: 'reader' })
    const { asSent } = must(await readOutboxMail(reader, row.id))
    expect(asSent?.text).toContain(MASK)
    expect(asSent?.text).not.toContain(mail.proof?.token)
    expect(asSent?.subject).toBe(mailbox.received[0]?.mail.subject)
    const where = eq(verifications.requestId, row.requestId ?? '')
    const [verification] = await store.context.db.read.select().from(verifications).where(where)
    expect(await findVerification(store.context.db.read, verification?.id ?? '')).toMatchObject({
      usedAt: null,
    })
  })
})
