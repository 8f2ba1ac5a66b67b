import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { listClockEvents } from '#db/queries/requests.ts'
import { recordCircumstance } from '#lib/commands/requests/record-circumstance.ts'
import { STATUSES } from '#lib/domain/requests/lifecycle.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const INVOLVED = { circumstance: 'processor-involved' } as const

const events = async (store: TestStore, id: string) =>
  (await listClockEvents(store.context.db.read, id)).map(({ kind, on }) => [kind, on])

describe('a processor or third party that must act too', () => {
  it('gives the longer time of Vietnam, once, and is written down', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open', { residence: 'VN' })
    must(await recordCircumstance(atDesk(store), { ...request, ...INVOLVED }))
    const after = await stored(store.context, request.reference)
    expect([request.dueOn, after.dueOn]).toEqual(['2026-12-03', '2026-12-08'])
    expect(await events(store, request.id)).toEqual([['processor-involved', '2026-11-23']])
    const trail = (await listAudit(store.context.db.read, request.id)).slice(-2)
    expect(trail.map(({ event, payload }) => [event, JSON.parse(payload)])).toEqual([
      ['due-date-set', { from: '2026-12-03', to: '2026-12-08', because: 'processor-involved' }],
      ['circumstance-recorded', INVOLVED],
    ])
    const again = await recordCircumstance(atDesk(store), { ...after, ...INVOLVED })
    expect(again).toMatchObject({ problem: { code: 'circumstance-not-in-law' } })
  })

  it('means nothing to a law that does not ask for it', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open', { residence: 'DE' })
    const refused = await recordCircumstance(atDesk(store), { ...request, ...INVOLVED })
    expect(refused).toMatchObject({ problem: { code: 'circumstance-not-in-law' } })
    expect(await stored(store.context, request.reference)).toEqual(request)
  })

  it.each(STATUSES)('from %s is recorded only if the lifecycle says so', async (status) => {
    const store = freshStore()
    const request = await givenRequestIn(store, status, { residence: 'VN' })
    const { ok } = await recordCircumstance(atDesk(store), { ...request, ...INVOLVED })
    expect(ok).toBe(status === 'open' || status === 'waiting')
  })

  it('is recorded by those who may, on the newest version', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open', { residence: 'VN' })
    const { reference, version } = request
    const reader = await recordCircumstance(atDesk(store, 'reader'), { reference, version, ...INVOLVED })
    expect(reader).toMatchObject({ problem: { code: 'not-permitted' } })
    const stale = await recordCircumstance(atDesk(store), { reference, version: version - 1, ...INVOLVED })
    expect(stale).toMatchObject({ problem: { code: 'stale-version' } })
  })
})

describe('a small processing agent', () => {
  it.each([
    [true, [['small-agent', '2026-11-22']]],
    [false, []],
  ] as const)(
    'being one (%s) is known of a Brazilian request from its first day',
    async (isSmallAgent, known) => {
      const store = freshStore()
      const visitor = store.visitor()
      const context = { ...visitor, operator: { ...visitor.operator, isSmallAgent } }
      const { request } = await givenRequest(context, { residence: 'BR' })
      expect(await events(store, request.id)).toEqual(known)
      expect(request.clockTrace.includes('"circumstance":"small-agent"')).toBe(isSmallAgent)
    },
  )

  it('is nothing to other laws', async () => {
    const store = freshStore()
    const visitor = store.visitor()
    const context = { ...visitor, operator: { ...visitor.operator, isSmallAgent: true } }
    const { request } = await givenRequest(context, { residence: 'DE' })
    expect(await events(store, request.id)).toEqual([])
  })
})
