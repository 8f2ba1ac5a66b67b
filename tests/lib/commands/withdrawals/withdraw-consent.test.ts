import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { deleteRequestKey, findRequestByReference } from '#db/queries/requests.ts'
import { listWithdrawalsOf } from '#db/queries/withdrawals.ts'
import { outbox, requests, withdrawals } from '#db/schema/index.ts'
import { confirmEmail } from '#lib/commands/verification/confirm-email.ts'
import { correctAddress } from '#lib/commands/verification/correct-address.ts'
import { disputeRequest } from '#lib/commands/verification/dispute-request.ts'
import { withdrawConsent } from '#lib/commands/withdrawals/withdraw-consent.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { letterOf, mailsIn, postEverything } from '#tests/support/post.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const answers = {
  purposes: ['advertising' as const, 'surveys' as const],
  name: 'Li Lei',
  email: 'li.lei@mail.example',
  residence: 'DE',
}
const SENT = { answers, submissionKey: 'k'.repeat(43), locale: 'en' as const }

async function withdrawn(store: TestStore) {
  const sent = must(await withdrawConsent(store.visitor(), SENT))
  const request = await findRequestByReference(store.context.db.read, sent.reference)
  if (!request) throw new Error('The request was not stored.')
  return { ...sent, request, rows: await listWithdrawalsOf(store.context.db.read, request.id) }
}

describe('withdrawing consent on one page', () => {
  it('is in effect the moment it is sent, purpose by purpose, before any mailbox is confirmed', async () => {
    const store = freshStore()
    const { request, rows } = await withdrawn(store)
    expect(request).toMatchObject({ kind: 'withdrawal', status: 'open', confirmedAt: null, law: 'EU' })
    expect(rows.map(({ purpose, at, liftedAt, stoppedAt }) => [purpose, at, liftedAt, stoppedAt])).toEqual(
      answers.purposes.map((purpose) => [purpose, '2026-11-23T02:00:00.000Z', null, null]),
    )
    const trail = await listAudit(store.context.db.read, request.id)
    expect(trail.map(({ event }) => event)).toEqual(['request-submitted', 'consent-withdrawn'])
    expect(trail[1]?.payload).toBe(JSON.stringify({ purposes: answers.purposes }))
    expect((await mailsIn(store.context)).map(({ kind }) => kind)).toEqual(['confirm-email'])
  })

  it.each(['security', 'world-peace'])(
    'takes no purpose that does not rest on consent: %s',
    async (purpose) => {
      const store = freshStore()
      const sent = { ...SENT, answers: { ...answers, purposes: [purpose] } }
      expect(await withdrawConsent(store.visitor(), sent)).toMatchObject({
        problem: { fields: [{ field: 'purposes', code: 'purpose-unknown' }] },
      })
      expect(await store.context.db.read.select().from(withdrawals)).toEqual([])
    },
  )

  it('keeps no word about the person in the record of what is in effect', async () => {
    const store = freshStore()
    const { rows } = await withdrawn(store)
    expect(JSON.stringify(rows)).not.toMatch(/Li Lei|li\.lei|mail\.example/)
  })

  it('is in effect all the same when it was asked for among the questions of the form', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor(), { kind: 'withdrawal' })
    const rows = await listWithdrawalsOf(store.context.db.read, request.id)
    expect(rows.map(({ purpose }) => purpose)).toEqual(['advertising', 'advertising-sharing'])
  })

  it('makes one request of a page that is sent twice', async () => {
    const store = freshStore()
    const sent = () => withdrawConsent(store.visitor(), SENT)
    const [one, other] = await Promise.all([sent(), sent()])
    expect(must(one)).toEqual(must(other))
    expect(await store.context.db.read.select().from(requests)).toHaveLength(1)
    expect(await store.context.db.read.select().from(outbox)).toHaveLength(1)
  })

  it('refuses other answers under the key of a page that was sent', async () => {
    const store = freshStore()
    await withdrawn(store)
    const other = { ...SENT, answers: { ...answers, purposes: ['surveys' as const] } }
    expect(await withdrawConsent(store.visitor(), other)).toMatchObject({
      problem: { code: 'submission-differs' },
    })
    expect(await store.context.db.read.select().from(withdrawals)).toHaveLength(2)
  })

  it('says in the mail to the confirmed mailbox what ended and when', async () => {
    const store = freshStore()
    const { request, filingSecret } = await withdrawn(store)
    const { token } = await letterOf(store.visitor(), request.id)
    must(await confirmEmail(store.visitor(), { token, filingSecret, code: null }))
    const mail = (await mailsIn(store.context)).find(({ kind }) => kind === 'request-confirmed')
    expect(JSON.parse(mail?.payload ?? '{}').withdrawn).toEqual({
      at: '2026-11-23T02:00:00.000Z',
      zone: 'Europe/Berlin',
      purposes: answers.purposes,
    })
  })

  it('outlives the personal data of its request', async () => {
    const store = freshStore()
    const { request, rows } = await withdrawn(store)
    await store.context.db.transaction((tx) => deleteRequestKey(tx, request.id))
    expect(await listWithdrawalsOf(store.context.db.read, request.id)).toEqual(rows)
  })

  it('follows the mailbox when its address is corrected', async () => {
    const store = freshStore()
    const { request, filingSecret, rows } = await withdrawn(store)
    must(await correctAddress(store.visitor(), { filingSecret, email: 'li.lei@right.example' }))
    const moved = await listWithdrawalsOf(store.context.db.read, request.id)
    const now = await findRequestByReference(store.context.db.read, request.reference)
    expect(moved.map(({ emailHash }) => emailHash)).toEqual([now?.emailHash, now?.emailHash])
    expect(moved[0]?.emailHash).not.toBe(rows[0]?.emailHash)
  })

  it('ends when the owner of the mailbox says that it was somebody else', async () => {
    const store = freshStore()
    const { request } = await withdrawn(store)
    await postEverything(store.visitor())
    const { token, code } = await letterOf(store.visitor(), request.id)
    store.pass({ minutes: 5 })
    must(await disputeRequest(store.visitor(), { token, filingSecret: null, code }))
    const rows = await listWithdrawalsOf(store.context.db.read, request.id)
    expect(rows.map(({ liftedAt }) => liftedAt)).toEqual(Array(2).fill('2026-11-23T02:05:00.000Z'))
  })
})
