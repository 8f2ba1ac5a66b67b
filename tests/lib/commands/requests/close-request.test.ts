import { describe, expect, it } from 'vitest'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { disputeRequest } from '#lib/commands/verification/dispute-request.ts'
import { CLOSING_OUTCOMES, OUTCOMES } from '#lib/domain/requests/lifecycle.ts'
import { groundsFor, needsGround } from '#lib/domain/requests/refusal.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { confirmationToken, givenRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

const body = 'This is what we did.'

describe('closing a request', () => {
  it.each(CLOSING_OUTCOMES)('a deletion in China can end %s', async (outcome) => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open', { kind: 'deletion' })
    const ground = needsGround(outcome) ? (groundsFor(request, outcome)[0]?.code ?? null) : null
    must(await closeRequest(atDesk(store), { ...request, outcome, ground, body }))
    const saved = await stored(store.context, request.reference)
    expect([saved.status, saved.outcome, saved.refusalGround]).toEqual(['closed', outcome, ground])
  })

  it.each(OUTCOMES.filter((outcome) => !CLOSING_OUTCOMES.includes(outcome)))(
    'nobody closes a request as %s by hand',
    async (outcome) => {
      const store = freshStore()
      const request = await givenRequestIn(store, 'open')
      const result = await closeRequest(atDesk(store), { ...request, outcome, ground: null, body })
      expect(result).toMatchObject({ problem: { fields: [{ field: 'outcome', code: 'outcome-unfitting' }] } })
    },
  )

  it('an outcome that holds something back needs a ground, and an outcome that does not stores none', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    const close = (outcome: 'partly-granted' | 'granted', ground: string | null) =>
      closeRequest(atDesk(store), { ...request, outcome, ground, body })
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
    must(await closeRequest(atDesk(store), { ...seen, outcome: 'identity-not-proven', ground: null, body }))
    expect((await stored(store.context, filed.reference)).outcome).toBe('identity-not-proven')
  })
})
