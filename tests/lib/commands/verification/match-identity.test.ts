import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { identityEvents } from '#db/schema/index.ts'
import { matchIdentity } from '#lib/commands/verification/match-identity.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, givenColleague, stored } from '#tests/support/desk.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

describe('ticking what matches', () => {
  it('raises the level, says who and when, and takes it back when it is ticked anew', async () => {
    const store = freshStore()
    await givenColleague(store, { id: 'handler', name: 'Mei Lin', role: 'handler' })
    const { reference, request } = await givenConfirmedRequest(store.visitor())
    expect(request.assurance).toBe(1)
    const tick = async (facts: readonly ('email' | 'order-number')[]) => {
      must(await matchIdentity(atDesk(store), { ...(await stored(store.context, reference)), facts }))
      return (await stored(store.context, reference)).assurance
    }
    expect(await tick(['email'])).toBe(2)
    const { identity } = must(await readRequestFile(atDesk(store), reference))
    expect(identity).toMatchObject({
      ...{ level: 2, needed: 2, facts: ['email'] },
      matched: { by: 'Mei Lin', at: '2026-11-23T02:00:00.000Z' },
    })
    expect(await tick(['order-number'])).toBe(1)
    const [, last] = (await listAudit(store.context.db.read, request.id)).filter(
      ({ event }) => event === 'identity-matched',
    )
    expect(JSON.parse(last?.payload ?? '')).toEqual({ facts: ['order-number'] })
  })

  it('keeps no value that was compared', async () => {
    const store = freshStore()
    const { reference } = await givenConfirmedRequest(store.visitor())
    must(
      await matchIdentity(atDesk(store), { ...(await stored(store.context, reference)), facts: ['email'] }),
    )
    const [row] = await store.context.db.read.select().from(identityEvents)
    expect([row?.codes, row?.sealedReason]).toEqual(['{"facts":["email"]}', null])
  })

  it('is not asked of what waits for no proof', async () => {
    const store = freshStore()
    const { reference } = await givenConfirmedRequest(store.visitor(), { kind: 'withdrawal' })
    const seen = await stored(store.context, reference)
    expect(await matchIdentity(atDesk(store), { ...seen, facts: ['email'] })).toMatchObject({
      problem: { code: 'identity-not-gated' },
    })
  })

  it('of a correction of the contact data needs other facts than these', async () => {
    const store = freshStore()
    const item = { category: 'contact', says: 'a@b.example', shouldSay: 'c@d.example', why: '' }
    const details = { items: [item], remarks: '' }
    const { reference } = await givenConfirmedRequest(store.visitor(), { kind: 'correction', details })
    const seen = await stored(store.context, reference)
    must(await matchIdentity(atDesk(store), { ...seen, facts: ['email', 'phone', 'postal-address'] }))
    expect((await stored(store.context, reference)).assurance).toBe(1)
  })
})
