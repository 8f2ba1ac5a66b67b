import { describe, expect, it } from 'vitest'
import { saveMail } from '#db/queries/outbox-claims.ts'
import { sendDigest } from '#lib/commands/messages/send-digest.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { instantText } from '#lib/platform/clock.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { givenDeskMails, mailsOf } from '#tests/support/mails.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const digestOf = async (store: TestStore) => {
  const mail = (await mailsOf(store)).findLast(({ kind }) => kind === 'admin-digest')
  return mail ? JSON.parse(mail.payload) : null
}

describe('the digest of the operator’s mailbox', () => {
  it('lists what is overdue, due soon, and running unconfirmed, and no others', async () => {
    const store = freshStore()
    const overdue = await givenConfirmedRequest(store.visitor(), { kind: 'deletion' })
    const later = await givenConfirmedRequest(store.visitor(), { kind: 'access', email: 'b@b.example' })
    const unconfirmed = await givenRequest(store.visitor(), { kind: 'deletion', email: 'c@c.example' })
    store.pass({ hours: 24 * 14 })
    const far = await givenConfirmedRequest(store.visitor(), { kind: 'access', email: 'd@d.example' })
    store.pass({ hours: 24 * 9 })
    must(await sendDigest(store.system(), '2026-12-16'))
    const digest = await digestOf(store)
    const listed = (list: { reference: string }[]) => list.map(({ reference }) => reference)
    expect(listed(digest.overdue)).toEqual([overdue.reference])
    expect(listed(digest.dueSoon)).toEqual([later.reference])
    expect(listed(digest.unconfirmedRunning)).toEqual([unconfirmed.reference])
    expect(JSON.stringify(digest)).not.toContain(far.reference)
    expect(digest.auditHead.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('tells of a withdrawal that runs unconfirmed, since no other mail does', async () => {
    const store = freshStore()
    const { reference } = await givenRequest(store.visitor(), { kind: 'withdrawal' })
    must(await sendDigest(store.system(), '2026-11-24'))
    expect((await digestOf(store)).unconfirmedRunning).toMatchObject([{ reference }])
  })

  it('tells of receipts to be acknowledged, whether or not the mailbox is confirmed, and says each case once', async () => {
    const store = freshStore()
    const unconfirmed = await givenRequest(store.visitor(), { residence: 'US-CA' })
    const complaint = await givenRequest(store.visitor(), { kind: 'complaint', residence: 'GB-ENG' })
    must(await sendDigest(store.system(), unconfirmed.request.acknowledgeDueOn ?? ''))
    const { unacknowledged, unconfirmedRunning } = await digestOf(store)
    expect(unacknowledged).toMatchObject([{ reference: unconfirmed.reference }])
    expect(unconfirmedRunning).toMatchObject([{ reference: complaint.reference }])
    must(await sendDigest(store.system(), complaint.request.acknowledgeDueOn ?? ''))
    const later = await digestOf(store)
    expect(later.unacknowledged).toHaveLength(2)
    expect(later.unconfirmedRunning).toEqual([])
  })

  it('comes once a day', async () => {
    const store = freshStore()
    await givenConfirmedRequest(store.visitor(), { kind: 'deletion' })
    expect(must(await sendDigest(store.system(), '2026-12-14'))).toEqual({ queued: true })
    expect(must(await sendDigest(store.system(), '2026-12-14'))).toEqual({ queued: false })
  })

  it('does not come when there is nothing to say', async () => {
    const store = freshStore()
    await givenConfirmedRequest(store.visitor())
    expect(must(await sendDigest(store.system(), '2026-11-24'))).toEqual({ queued: false })
  })

  it('counts mails given up since the one before, once', async () => {
    const store = freshStore()
    const [mail] = await givenDeskMails(store, 1)
    const failed = { status: 'failed', nextAttemptAt: instantText(store.now) } as const
    await store.context.db.transaction((tx) => saveMail(tx, mail?.id ?? '', failed))
    store.pass({ hours: 1 })
    must(await sendDigest(store.system(), '2026-11-24'))
    expect((await digestOf(store)).failedMails).toBe(1)
    expect(must(await sendDigest(store.system(), '2026-11-25'))).toEqual({ queued: false })
  })

  it('replaces one that could not be sent yet', async () => {
    const store = freshStore()
    await givenConfirmedRequest(store.visitor(), { kind: 'deletion' })
    must(await sendDigest(store.system(), '2026-12-14'))
    must(await sendDigest(store.system(), '2026-12-15'))
    const digests = (await mailsOf(store)).filter(({ kind }) => kind === 'admin-digest')
    expect(digests.map(({ status }) => status)).toEqual(['dropped', 'queued'])
  })

  it('holds fifty lines of a list and a count of the rest', async () => {
    const store = freshStore()
    for (let n = 0; n < 53; n++)
      await givenConfirmedRequest(store.visitor(), { kind: 'deletion', email: `p${n}@d${n}.example` })
    must(await sendDigest(store.system(), '2026-12-14'))
    expect(await digestOf(store)).toMatchObject({ more: 3, dueToday: { length: 50 } })
  })

  it('is the only mail the operator gets about a request that is not confirmed', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor())
    must(await sendMessage(store.as({ type: 'requester', requestId: request.id }), { body: 'Hello?' }))
    expect((await mailsOf(store)).filter(({ audience }) => audience === 'admin')).toHaveLength(0)
  })

  it('tells before a long break what is due soon after it, five working days before', async () => {
    const store = freshStore('2026-02-02T02:00:00Z')
    const { reference, request } = await givenConfirmedRequest(store.visitor(), { kind: 'deletion' })
    expect(request.dueOn).toBe('2026-02-28')
    must(await sendDigest(store.system(), '2026-02-13'))
    expect(await digestOf(store)).toBeNull()
    must(await sendDigest(store.system(), '2026-02-14'))
    expect((await digestOf(store)).dueSoon).toMatchObject([{ reference }])
  })

  it('is queued by the worker alone', async () => {
    expect(await sendDigest(freshStore().visitor(), '2026-12-14')).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })
})
