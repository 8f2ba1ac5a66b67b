import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { makePack } from '#lib/commands/audit/make-pack.ts'
import { ROLES } from '#lib/domain/access/permissions.ts'
import { readCasePack } from '#lib/reads/case-pack.ts'
import { atDesk, givenRequestIn, stepUp } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

const NO_FACTOR = { sessionSecret: null, code: null }

describe('a pack of a case', () => {
  it('is made with a fresh second factor, and that is written down', async () => {
    const store = freshStore()
    const { id, reference } = await givenRequestIn(store, 'open')
    const lead = atDesk(store, 'lead')
    const { factor } = await stepUp(lead)
    must(await makePack(lead, { reference, reader: 'person', ...factor }))
    const last = (await listAudit(store.context.db.read, id)).at(-1)
    expect([last?.event, last?.payload, last?.actorId]).toEqual(['pack-made', '{"reader":"person"}', 'lead'])
  })

  it('is written down once, by the button or by the address of the file alone', async () => {
    const store = freshStore()
    const { id, reference } = await givenRequestIn(store, 'open')
    const lead = atDesk(store, 'lead')
    const { sessionSecret } = (await stepUp(lead)).factor
    const packs = async () =>
      (await listAudit(store.context.db.read, id)).filter(({ event }) => event === 'pack-made').length
    must(await readCasePack(lead, { reference, reader: 'regulator', sessionSecret }))
    expect(await packs()).toBe(1)
    must(await makePack(lead, { reference, reader: 'person', sessionSecret, code: null }))
    must(await readCasePack(lead, { reference, reader: 'person', sessionSecret }))
    must(await readCasePack(lead, { reference, reader: 'regulator', sessionSecret }))
    expect(await packs()).toBe(2)
  })

  it('asks for the factor again after ten minutes', async () => {
    const store = freshStore()
    const { reference } = await givenRequestIn(store, 'open')
    const { factor } = await stepUp(atDesk(store, 'lead'))
    store.pass({ minutes: 11 })
    expect(
      await makePack(atDesk(store, 'lead'), { reference, reader: 'regulator', ...factor }),
    ).toMatchObject({
      ok: false,
      problem: { fields: [{ field: 'code', code: 'factor-not-fresh' }] },
    })
  })

  it('of a case that is not there is not found', async () => {
    const store = freshStore()
    const lead = atDesk(store, 'lead')
    const { factor } = await stepUp(lead)
    expect(await makePack(lead, { reference: 'DSR-3333-3333', reader: 'person', ...factor })).toMatchObject({
      problem: { code: 'not-found' },
    })
  })

  it.each(ROLES)('is made by a %s only where the table says so', async (role) => {
    const store = freshStore()
    const { reference } = await givenRequestIn(store, 'open')
    const desk = atDesk(store, role)
    const { factor } = role === 'reader' || role === 'handler' ? { factor: NO_FACTOR } : await stepUp(desk)
    const { ok } = await makePack(desk, { reference, reader: 'person', ...factor })
    expect(ok).toBe(['administrator', 'lead', 'auditor'].includes(role))
  })
})
