import { describe, expect, it } from 'vitest'
import { listClockEvents } from '#db/queries/requests.ts'
import { identityEvents } from '#db/schema/index.ts'
import { askIdentity } from '#lib/commands/verification/ask-identity.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, givenMatched, PROOF_ASKED, stored } from '#tests/support/desk.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

describe('asking for more proof', () => {
  it('puts the doubt and the sealed reason on record, and tells the clock', async () => {
    const store = freshStore()
    const { reference, request } = await givenConfirmedRequest(store.visitor(), { residence: 'GB-ENG' })
    must(await askIdentity(atDesk(store), { ...request, ...PROOF_ASKED }))
    const after = await stored(store.context, reference)
    expect([after.status, after.pausedSince, after.assurance]).toEqual(['waiting', '2026-11-23', 1])
    const events = await listClockEvents(store.context.db.read, request.id)
    expect(events.map(({ kind }) => kind)).toEqual(['identity-requested'])
    const [row] = await store.context.db.read.select().from(identityEvents)
    expect(row?.sealedReason).not.toContain('on file')
    const { identity } = must(await readRequestFile(atDesk(store), reference))
    const { doubt, reason, proofs } = PROOF_ASKED
    expect(identity.asked).toMatchObject({ doubt, reason, proofs })
    expect(identity.offered).toEqual(proofs)
  })

  it('is impossible where nothing may wait for proof', async () => {
    const store = freshStore()
    for (const kind of ['withdrawal', 'complaint'] as const) {
      const { request } = await givenConfirmedRequest(store.visitor(), {
        kind,
        email: `${kind}@mail.example`,
      })
      expect(await askIdentity(atDesk(store), { ...request, ...PROOF_ASKED })).toMatchObject({
        problem: { code: 'identity-not-gated' },
      })
    }
  })

  it('asks for no document unless the operator takes them', async () => {
    const store = freshStore()
    const { request } = await givenConfirmedRequest(store.visitor())
    const desk = atDesk(store)
    const off = { ...desk, operator: { ...desk.operator, takesIdentityDocuments: false } }
    expect(await askIdentity(off, { ...request, ...PROOF_ASKED, proofs: ['document'] })).toMatchObject({
      problem: { fields: [{ field: 'proofs', code: 'document-not-taken' }] },
    })
  })

  it('sets aside what was ticked before: the doubt has to be settled first', async () => {
    const store = freshStore()
    const { reference } = await givenConfirmedRequest(store.visitor())
    expect((await givenMatched(store, reference)).assurance).toBe(2)
    must(await askIdentity(atDesk(store), { ...(await stored(store.context, reference)), ...PROOF_ASKED }))
    expect((await stored(store.context, reference)).assurance).toBe(1)
    const { identity } = must(await readRequestFile(atDesk(store), reference))
    expect(identity).toMatchObject({ level: 1, facts: [], matched: null })
  })
})
