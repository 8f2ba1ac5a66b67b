import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { outbox } from '#db/schema/index.ts'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { submitRequest } from '#lib/commands/requests/submit-request.ts'
import { withdrawRequest } from '#lib/commands/requests/withdraw-request.ts'
import { confirmEmail } from '#lib/commands/verification/confirm-email.ts'
import { correctAddress } from '#lib/commands/verification/correct-address.ts'
import { disputeRequest } from '#lib/commands/verification/dispute-request.ts'
import { openByAccessKey } from '#lib/commands/verification/open-by-access-key.ts'
import { openLinkedRequest } from '#lib/commands/verification/open-linked-request.ts'
import { resendConfirmation } from '#lib/commands/verification/resend-confirmation.ts'
import { readMyOtherRequests } from '#lib/reads/my-other-requests.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { readSentRequest } from '#lib/reads/sent-request.ts'
import { accessKeyFrom } from '#lib/vault/derived-secrets.ts'
import { atDesk, closeGranted, givenMatched, stored } from '#tests/support/desk.ts'
import { confirmationToken, givenDraft, givenRequest, givenVisit, must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const RIGHTS = ['access', 'deletion', 'withdrawal', 'cancellation'] as const
const kinds = [...RIGHTS]

async function given() {
  const store = freshStore()
  const { cases, filingSecret } = await givenVisit(store.visitor(), kinds)
  const [first, second, third] = cases
  if (!first || !second || !third) throw new Error('The visit is not whole.')
  const mails = async () => store.context.db.read.select().from(outbox)
  const now = (row: { reference: string }) => stored(store.context, row.reference)
  return { store, cases, first, second, third, filingSecret, mails, now }
}

async function confirmed() {
  const visit = await given()
  const { store, first, filingSecret } = visit
  const token = await confirmationToken(store.visitor(), first.id)
  const { sessionSecret } = must(await confirmEmail(store.visitor(), { token, filingSecret, code: null }))
  return { ...visit, sessionSecret }
}

const asHolder = (store: TestStore, requestId: string) => store.as({ type: 'requester', requestId })

describe('several rights in one visit', () => {
  it('become a case each, with its own reference and clock, in their order, and one mail', async () => {
    const { cases, mails, store, third } = await given()
    expect(cases.map(({ kind }) => kind)).toEqual(kinds)
    expect(new Set(cases.map(({ reference }) => reference)).size).toBe(4)
    expect(cases.map(({ dueOn }) => dueOn)).toEqual(['2026-12-23', '2026-12-14', '2026-12-23', '2026-12-14'])
    expect(third.status).toBe('open')
    const [mail, ...more] = await mails()
    expect(more).toEqual([])
    expect(JSON.parse(mail?.payload ?? '').others).toHaveLength(3)
    for (const { id } of cases)
      expect((await listAudit(store.context.db.read, id)).at(0)?.event).toBe('request-submitted')
  })

  it('are one visit, however often the form is sent', async () => {
    const store = freshStore()
    const draft = await givenDraft(store.visitor(), { kinds })
    const sent = await Promise.all(Array.from({ length: 20 }, () => submitRequest(store.visitor(), draft)))
    expect(new Set(sent.map((result) => must(result).reference)).size).toBe(1)
    expect(await store.context.db.read.select().from(outbox)).toHaveLength(1)
    const { filingSecret } = must(await submitRequest(store.visitor(), draft))
    expect((await readSentRequest(store.visitor(), filingSecret))?.visit).toHaveLength(4)
  })

  it('leave a single right without a visit', async () => {
    const { request } = await givenRequest(freshStore().visitor())
    expect([request.visitId, request.visitPlace]).toEqual([null, null])
  })

  it('are confirmed by one link, and told of in one mail each to the person and the desk', async () => {
    const { cases, mails, now } = await confirmed()
    for (const row of cases) expect(await now(row)).toMatchObject({ status: 'open' })
    expect((await mails()).map(({ kind }) => kind)).toEqual([
      'confirm-email',
      'request-confirmed',
      'admin-request-confirmed',
    ])
    const admin = (await mails()).at(-1)
    for (const { reference } of cases) expect(admin?.payload).toContain(reference)
  })

  it('open with one key, each under its own reference', async () => {
    const { store, cases, filingSecret } = await given()
    const accessKey = accessKeyFrom(store.context.keys, filingSecret)
    for (const { reference } of cases) must(await openByAccessKey(store.visitor(), { reference, accessKey }))
  })

  it('are left for one another with the sign-in the person has', async () => {
    const { store, first, second, sessionSecret } = await confirmed()
    const { reference } = second
    must(await openLinkedRequest(asHolder(store, first.id), { sessionSecret, reference }))
    const { request: strange } = await givenRequest(store.visitor(), { email: 'b@mail.example' })
    expect(
      await openLinkedRequest(asHolder(store, first.id), { sessionSecret, reference: strange.reference }),
    ).toMatchObject({ problem: { code: 'not-found' } })
  })

  it('are not told a second time among the other requests of the mailbox', async () => {
    const { store, first, sessionSecret } = await confirmed()
    expect(await readMyOtherRequests(asHolder(store, first.id), sessionSecret)).toEqual([])
  })

  it('are still confirmed when the first of them was taken back', async () => {
    const { store, first, second, filingSecret, mails, now } = await given()
    must(await withdrawRequest(asHolder(store, first.id), { version: first.version }))
    const queued = (await mails()).filter(({ status }) => status === 'queued')
    expect(queued.map(({ kind, requestId }) => [kind, requestId])).toEqual([['confirm-email', second.id]])
    const token = await confirmationToken(store.visitor(), first.id)
    must(await confirmEmail(store.visitor(), { token, filingSecret, code: null }))
    expect(await now(second)).toMatchObject({ status: 'open' })
    expect(await now(first)).toMatchObject({ status: 'closed', confirmedAt: null })
  })

  it('are frozen together by whoever did not ask for them', async () => {
    const { store, first, cases, filingSecret, now } = await given()
    const token = await confirmationToken(store.visitor(), first.id)
    must(await disputeRequest(store.visitor(), { token, filingSecret, code: null }))
    for (const row of cases) expect((await now(row)).disputedAt).not.toBeNull()
  })

  it('have their address corrected together, with one new mail', async () => {
    const { store, cases, filingSecret, mails, now } = await given()
    must(await correctAddress(store.visitor(), { filingSecret, email: 'right@mail.example' }))
    const hashes = new Set(await Promise.all(cases.map(async (row) => (await now(row)).emailHash)))
    expect(hashes.size).toBe(1)
    expect(hashes).not.toContain(cases[0]?.emailHash)
    expect((await mails()).filter(({ status }) => status === 'queued')).toHaveLength(1)
  })

  it('have one mail sent again for all', async () => {
    const { store, filingSecret, mails } = await given()
    must(await resendConfirmation(store.visitor(), { token: null, filingSecret }))
    expect(await mails()).toHaveLength(1)
  })
})

const close = async (store: TestStore, { reference }: { reference: string }) =>
  closeGranted(atDesk(store), await givenMatched(store, reference))

describe('the copy of a visit', () => {
  it('is answered before anything is erased, whatever is posted', async () => {
    const { store, first, second, now } = await confirmed()
    expect(await close(store, await now(second))).toMatchObject({ problem: { code: 'copy-first' } })
    const file = must(await readRequestFile(atDesk(store), second.reference))
    expect(file.copyFirst).toBe(first.reference)
    expect(file.visit.map(({ kind }) => kind)).toEqual(['access', 'withdrawal', 'cancellation'])
    must(await close(store, await now(first)))
    must(await close(store, await now(second)))
    expect((await now(second)).outcome).toBe('granted')
  })

  it('holds up no answer that erases nothing', async () => {
    const { store, second, third, now } = await confirmed()
    const seen = await now(second)
    const nothing = { ...seen, outcome: 'no-data-held', ground: null, body: 'None.' } as const
    must(await closeRequest(atDesk(store), nothing))
    must(await close(store, await now(third)))
  })
})

it('a second identical request is taken, and staff are told of the first', async () => {
  const store = freshStore()
  const one = await givenRequest(store.visitor())
  const two = await givenRequest(store.visitor())
  const file = must(await readRequestFile(atDesk(store), two.reference))
  expect(file.sameAsked.map(({ reference }) => reference)).toEqual([one.reference])
  await givenRequest(store.visitor(), { email: 'other@mail.example' })
  expect(must(await readRequestFile(atDesk(store), one.reference)).sameAsked).toHaveLength(1)
})
