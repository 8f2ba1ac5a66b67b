import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { acknowledgeRequest } from '#lib/commands/requests/acknowledge-request.ts'
import { NO_DATE } from '#lib/domain/requests/case-clock.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { lettersLeave } from '#tests/support/leaving.ts'
import { mailsIn } from '#tests/support/post.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const BY_PHONE = { by: 'phone', on: '2026-11-24' } as const

const now = (store: TestStore, { reference }: RequestRow) => stored(store.context, reference)

async function confirmations(store: TestStore, { id }: RequestRow) {
  const rows = await listAudit(store.context.db.read, id)
  return rows
    .filter(({ event }) => event === 'request-acknowledged')
    .map(({ actorType, payload }) => [actorType, JSON.parse(payload)])
}

/** A complaint under UK law whose mailbox nobody confirmed: it runs all the same. */
async function givenComplaint() {
  const store = freshStore()
  const { request } = await givenRequest(store.visitor(), { kind: 'complaint', residence: 'GB-ENG' })
  await lettersLeave(store)
  store.pass({ hours: 48 })
  return { store, request: await now(store, request) }
}

describe('receipt of a request that the law wants confirmed', () => {
  it.each(['US-CA', 'VN'])(
    'is confirmed when the mail that says so has left, in %s, and once',
    async (residence) => {
      const store = freshStore()
      const request = await givenRequestIn(store, 'open', { residence })
      expect([request.acknowledgeDueOn === null, request.acknowledgedAt]).toEqual([false, null])
      expect(await lettersLeave(store)).toContain('request-confirmed')
      const after = await now(store, request)
      expect([after.acknowledgedAt, after.version, after.sortOn]).toEqual([
        '2026-11-23T02:00:00.000Z',
        request.version + 1,
        request.dueOn,
      ])
      const mail = (await mailsIn(store.context)).find(({ kind }) => kind === 'request-confirmed')
      expect(await confirmations(store, request)).toEqual([
        ['system', { mailId: mail?.id, by: 'mail', on: '2026-11-23' }],
      ])
      expect(await acknowledgeRequest(atDesk(store), { ...after, ...BY_PHONE })).toMatchObject({
        problem: { code: 'not-to-acknowledge' },
      })
    },
  )

  it('is not confirmed by the mail that only asks for a mailbox to be proven', async () => {
    const { store, request } = await givenComplaint()
    expect((await mailsIn(store.context)).map(({ kind, status }) => [kind, status])).toEqual([
      ['confirm-email', 'captured'],
    ])
    expect([request.acknowledgedAt, request.sortOn]).toEqual([null, '2026-12-23'])
  })

  it('leaves nothing written where the law does not ask for it', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open', { residence: 'DE' })
    await lettersLeave(store)
    expect([(await now(store, request)).acknowledgedAt, await confirmations(store, request)]).toEqual([
      null,
      [],
    ])
  })
})

describe('staff who confirmed receipt themselves', () => {
  it('say how and when, and no date is left where the law dates nothing else', async () => {
    const { store, request } = await givenComplaint()
    must(await acknowledgeRequest(atDesk(store), { ...request, ...BY_PHONE }))
    const after = await now(store, request)
    // the last second of that day in Shanghai
    expect([after.acknowledgedAt, after.sortOn, after.status]).toEqual([
      '2026-11-24T15:59:59.000Z',
      NO_DATE,
      'open',
    ])
    expect(await confirmations(store, request)).toEqual([
      ['staff', { mailId: null, by: 'phone', on: '2026-11-24' }],
    ])
  })

  it('on the same day say so as of now, never of a moment that is yet to come', async () => {
    const { store, request } = await givenComplaint()
    must(await acknowledgeRequest(atDesk(store), { ...request, by: 'post', on: '2026-11-25' }))
    expect((await now(store, request)).acknowledgedAt).toBe('2026-11-25T02:00:00.000Z')
  })

  it.each([
    ['2026-11-26', 'handed-on-future'],
    ['2026-11-22', 'handed-on-early'],
  ])('cannot have done so on %s', async (on, code) => {
    const { store, request } = await givenComplaint()
    const refused = await acknowledgeRequest(atDesk(store), { ...request, by: 'phone', on })
    expect(refused).toMatchObject({ problem: { fields: [{ field: 'on', code }] } })
    expect(await now(store, request)).toEqual(request)
  })

  it('have nothing to confirm where the law does not ask for it', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open', { residence: 'DE' })
    const refused = await acknowledgeRequest(atDesk(store), { ...request, by: 'phone', on: '2026-11-23' })
    expect(refused).toMatchObject({ problem: { code: 'not-to-acknowledge' } })
  })

  it('must be allowed to, and see the newest version', async () => {
    const { store, request } = await givenComplaint()
    const { reference, version } = request
    const reader = await acknowledgeRequest(atDesk(store, 'reader'), { reference, version, ...BY_PHONE })
    expect(reader).toMatchObject({ problem: { code: 'not-permitted' } })
    const stale = await acknowledgeRequest(atDesk(store), { reference, version: version + 1, ...BY_PHONE })
    expect(stale).toMatchObject({ problem: { code: 'stale-version' } })
  })

  it('cannot do so for a case that is closed', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'closed', { residence: 'US-CA' })
    const refused = await acknowledgeRequest(atDesk(store), { ...request, by: 'phone', on: '2026-11-23' })
    expect(refused).toMatchObject({ problem: { code: 'wrong-status' } })
  })
})
