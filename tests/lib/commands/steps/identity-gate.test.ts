import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { identityEvents } from '#db/schema/index.ts'
import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { overrideIdentity } from '#lib/commands/verification/override-identity.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'
import { ASKED_KINDS } from '#lib/domain/requests/kinds.ts'
import { MINIMUM } from '#lib/domain/verification/minimum.ts'
import { atDesk, DESK_VERBS, givenColleague, givenMatched, stepUp, stored } from '#tests/support/desk.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const items = [{ answer: 'corrected' as const, reason: '' }]
const grant = async (store: TestStore, reference: string, staffId = 'handler') =>
  closeRequest(atDesk(store, 'handler', staffId), {
    ...(await stored(store.context, reference)),
    ...{ outcome: 'granted', ground: null, body: 'Done.', items },
    ...(await stepUp(atDesk(store, 'handler', staffId))),
  })
const given = async (store: TestStore, kind: AskedKind = 'access') =>
  (await givenConfirmedRequest(store.visitor(), { kind })).reference

describe('the gate of identity', () => {
  it.each(ASKED_KINDS)(
    '%s is granted only at its minimum, and at once where nothing may wait',
    async (kind) => {
      const store = freshStore()
      const reference = await given(store, kind)
      if (MINIMUM[kind].level > 0) {
        expect(await grant(store, reference)).toMatchObject({ problem: { code: 'identity-below' } })
        expect((await stored(store.context, reference)).status).toBe('open')
        await givenMatched(store, reference)
      }
      must(await grant(store, reference))
    },
  )

  it.each(['no-data-held', 'identity-not-proven', 'duplicate'] as const)(
    'does not hold back an answer that gives and erases nothing: %s',
    async (outcome) => {
      const store = freshStore()
      const reference = await given(store)
      const seen = await stored(store.context, reference)
      must(await closeRequest(atDesk(store), { ...seen, outcome, ground: null, body: 'So it is.' }))
    },
  )

  it('opens for accepted proof', async () => {
    const store = freshStore()
    const reference = await given(store)
    for (const verb of ['ask-identity', 'accept-identity'] as const)
      must(await DESK_VERBS[verb](atDesk(store), await stored(store.context, reference)))
    expect((await stored(store.context, reference)).assurance).toBe(3)
    must(await grant(store, reference))
  })
})

describe('going below the minimum', () => {
  const override = async (store: TestStore, reference: string, staffId: string) =>
    overrideIdentity(atDesk(store, 'handler', staffId), {
      ...(await stored(store.context, reference)),
      body: 'Known to us for years.',
    })

  it('takes a second person with a sealed reason, who cannot answer the case', async () => {
    const store = freshStore()
    const reference = await given(store)
    must(await override(store, reference, 'second'))
    expect(await grant(store, reference, 'second')).toMatchObject({ problem: { code: 'override-own' } })
    must(await grant(store, reference, 'handler'))
    const { id, assurance } = await stored(store.context, reference)
    expect(assurance).toBe(1)
    const noted = (await listAudit(store.context.db.read, id)).find(
      ({ event }) => event === 'identity-overridden',
    )
    expect([noted?.actorId, noted?.payload]).toEqual(['second', '{"level":1}'])
    const [row] = await store.context.db.read.select().from(identityEvents)
    expect(row?.sealedReason).not.toContain('years')
  })

  it('is not for the handler of the case', async () => {
    const store = freshStore()
    await givenColleague(store, { id: 'handler', name: 'Mei Lin', role: 'handler' })
    const reference = await given(store)
    const seen = await stored(store.context, reference)
    must(await assignRequest(atDesk(store), { ...seen, assigneeId: 'handler' }))
    expect(await override(store, reference, 'handler')).toMatchObject({ problem: { code: 'override-own' } })
  })

  it('is not needed where enough is shown', async () => {
    const store = freshStore()
    const reference = await given(store)
    await givenMatched(store, reference)
    expect(await override(store, reference, 'second')).toMatchObject({
      problem: { code: 'override-not-needed' },
    })
  })
})
