import { describe, expect, it } from 'vitest'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { disputeRequest } from '#lib/commands/verification/dispute-request.ts'
import { CLOSING_OUTCOMES, OUTCOMES } from '#lib/domain/requests/lifecycle.ts'
import { groundsFor, needsGround } from '#lib/domain/requests/refusal.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, givenRequestIn, stepUp, stored } from '#tests/support/desk.ts'
import { confirmationToken, givenRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

const body = 'This is what we did.'

describe('closing a request', () => {
  it.each(CLOSING_OUTCOMES)('a deletion in China can end %s', async (outcome) => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open', { kind: 'deletion' })
    const ground = needsGround(outcome) ? (groundsFor(request, outcome)[0]?.code ?? null) : null
    must(
      await closeRequest(atDesk(store), {
        ...(await stepUp(atDesk(store))),
        ...request,
        outcome,
        ground,
        body,
      }),
    )
    const saved = await stored(store.context, request.reference)
    expect([saved.status, saved.outcome, saved.refusalGround]).toEqual(['closed', outcome, ground])
  })

  it.each(OUTCOMES.filter((outcome) => !CLOSING_OUTCOMES.includes(outcome)))(
    'nobody closes a request as %s by hand',
    async (outcome) => {
      const store = freshStore()
      const request = await givenRequestIn(store, 'open')
      const result = await closeRequest(atDesk(store), {
        ...(await stepUp(atDesk(store))),
        ...request,
        outcome,
        ground: null,
        body,
      })
      expect(result).toMatchObject({ problem: { fields: [{ field: 'outcome', code: 'outcome-unfitting' }] } })
    },
  )

  it('an outcome that holds something back needs a ground, and an outcome that does not stores none', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    const close = async (outcome: 'partly-granted' | 'granted', ground: string | null) =>
      closeRequest(atDesk(store), {
        ...(await stepUp(atDesk(store))),
        ...request,
        outcome,
        ground,
        body,
      })
    expect(await close('partly-granted', null)).toMatchObject({
      problem: { fields: [{ field: 'ground', code: 'ground-missing' }] },
    })
    must(await close('granted', 'cn.state-organ'))
    expect((await stored(store.context, request.reference)).refusalGround).toBeNull()
  })

  it('what the owner of the mailbox disowned ends for want of a person, without a mail', async () => {
    const store = freshStore()
    const filed = await givenRequest(store.visitor(), { kind: 'complaint' })
    const token = await confirmationToken(store.visitor(), filed.request.id)
    must(await disputeRequest(store.visitor(), { token, filingSecret: filed.filingSecret, code: null }))
    const seen = await stored(store.context, filed.reference)
    must(
      await closeRequest(atDesk(store), {
        ...(await stepUp(atDesk(store))),
        ...seen,
        outcome: 'identity-not-proven',
        ground: null,
        body,
      }),
    )
    expect((await stored(store.context, filed.reference)).outcome).toBe('identity-not-proven')
  })

  it('a correction is answered item by item, sealed, and shown so to the person and at the desk', async () => {
    const store = freshStore()
    const item = { says: 'Li Lei', shouldSay: 'Li Léi' }
    const details = { items: [item, { ...item, category: 'contact', why: 'It moved.' }], remarks: '' }
    const request = await givenRequestIn(store, 'open', { kind: 'correction', details })
    const items = [
      { answer: 'corrected' as const, reason: '' },
      { answer: 'not-corrected' as const, reason: 'The register says otherwise.' },
    ]
    const closing = {
      ...request,
      ground: groundsFor(request, 'partly-granted')[0]?.code ?? null,
      body,
      items,
    }
    expect(
      await closeRequest(atDesk(store), {
        ...(await stepUp(atDesk(store))),
        ...closing,
        outcome: 'granted',
      }),
    ).toMatchObject({
      problem: { fields: [{ field: 'outcome', code: 'correction-not-all' }] },
    })
    expect(
      await closeRequest(atDesk(store), {
        ...(await stepUp(atDesk(store))),
        ...closing,
        outcome: 'granted',
        items: [],
      }),
    ).toMatchObject({
      problem: { fields: [{ field: 'items.0.answer' }, { field: 'items.1.answer' }] },
    })
    must(
      await closeRequest(atDesk(store), {
        ...(await stepUp(atDesk(store))),
        ...closing,
        outcome: 'partly-granted',
      }),
    )
    const kept = [
      { corrected: true, reason: '' },
      { corrected: false, reason: 'The register says otherwise.' },
    ]
    const person = store.as({ type: 'requester', requestId: request.id })
    expect(must(await readMyRequest(person)).itemAnswers).toEqual(kept)
    const file = must(await readRequestFile(atDesk(store), request.reference))
    expect(file.decision?.items).toEqual(kept)
    expect((await stored(store.context, request.reference)).sealedDecision).not.toContain('register')
  })
})
