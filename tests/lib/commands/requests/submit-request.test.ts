import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { outbox } from '#db/schema/index.ts'
import { saveStep } from '#lib/commands/requests/save-step.ts'
import { submitRequest } from '#lib/commands/requests/submit-request.ts'
import { ASKED_KINDS } from '#lib/domain/requests/kinds.ts'
import { givenConfirmedRequest, givenDraft, givenRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

describe('submitting a request', () => {
  it.each(ASKED_KINDS)('stores a request to %s with its clock, its audit row and its mail', async (kind) => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor(), { kind })
    expect(request.kind).toBe(kind)
    expect(request.receivedOn).toBe('2026-11-23')
    expect(request.dueOn).toBe(kind === 'access' || kind === 'withdrawal' ? '2026-12-23' : '2026-12-14')
    const events = await listAudit(store.context.db.read, request.id)
    expect(events.map(({ event }) => event)).toEqual(
      kind === 'withdrawal' ? ['request-submitted', 'consent-withdrawn'] : ['request-submitted'],
    )
    const mails = await store.context.db.read.select().from(outbox)
    expect(mails.map((mail) => [mail.kind, mail.status])).toEqual([['confirm-email', 'queued']])
  })

  it('makes one request of twenty identical submits', async () => {
    const store = freshStore()
    const draft = await givenDraft(store.visitor())
    const results = await Promise.all(Array.from({ length: 20 }, () => submitRequest(store.visitor(), draft)))
    expect(new Set(results.map((result) => must(result).reference)).size).toBe(1)
    expect(await store.context.db.read.select().from(outbox)).toHaveLength(1)
  })

  it('answers a repeat the same when only the cookie of the filing browser is left', async () => {
    const store = freshStore()
    const draft = await givenDraft(store.visitor())
    const first = must(await submitRequest(store.visitor(), draft))
    const again = { ...draft, draftSecret: null, filingSecret: first.filingSecret }
    expect(must(await submitRequest(store.visitor(), again))).toEqual(first)
    const differing = await submitRequest(store.visitor(), { ...again, answersDigest: 'x'.repeat(43) })
    expect(differing).toMatchObject({ problem: { code: 'submission-differs' } })
  })

  it('tells another browser nothing about a form that was sent', async () => {
    const store = freshStore()
    const draft = await givenDraft(store.visitor())
    must(await submitRequest(store.visitor(), draft))
    const stranger = { ...draft, draftSecret: null, filingSecret: 'y'.repeat(43) }
    expect(await submitRequest(store.visitor(), stranger)).toMatchObject({
      problem: { code: 'draft-expired' },
    })
  })

  it('refuses to send answers other than the ones that were shown', async () => {
    const store = freshStore()
    const draft = await givenDraft(store.visitor())
    await saveStep(store.visitor(), draft.draftSecret, { residence: 'DE' })
    expect(await submitRequest(store.visitor(), draft)).toMatchObject({
      problem: { code: 'answers-changed' },
    })
  })

  it('opens a confirmed request and tells the admin mailbox, once', async () => {
    const store = freshStore()
    const { request } = await givenConfirmedRequest(store.visitor())
    expect(request.status).toBe('open')
    const mails = await store.context.db.read.select().from(outbox)
    expect(mails.map((mail) => mail.kind)).toEqual([
      'confirm-email',
      'request-confirmed',
      'admin-request-confirmed',
    ])
  })
})
