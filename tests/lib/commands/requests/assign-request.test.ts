import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import { atDesk, givenColleague, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

async function givenOffice() {
  const store = freshStore()
  await givenColleague(store, { id: 'mei', name: 'Mei', role: 'handler' })
  await givenColleague(store, { id: 'otto', name: 'Otto', role: 'administrator' })
  await givenColleague(store, { id: 'rosa', name: 'Rosa', role: 'reader' })
  await givenColleague(store, { id: 'gone', name: 'Gone', role: 'handler', disabled: true })
  return { store, request: await givenRequestIn(store, 'open') }
}

describe('assigning a request', () => {
  it.each(['mei', 'otto', null])('gives it to %s and writes that down', async (assigneeId) => {
    const { store, request } = await givenOffice()
    must(await assignRequest(atDesk(store), { ...request, assigneeId }))
    expect((await stored(store.context, request.reference)).assigneeId).toBe(assigneeId)
    const last = (await listAudit(store.context.db.read, request.id)).at(-1)
    expect([last?.event, last?.payload]).toEqual(['request-assigned', JSON.stringify({ assigneeId })])
  })

  it('says what takes it back, which is refused once somebody else changed the case', async () => {
    const { store, request } = await givenOffice()
    const desk = atDesk(store)
    must(await assignRequest(desk, { ...request, assigneeId: 'mei' }))
    const seen = await stored(store.context, request.reference)
    const given = must(await assignRequest(desk, { ...seen, assigneeId: 'otto' }))
    expect(given).toEqual({ former: 'mei', version: seen.version + 1 })
    const { former: assigneeId, version } = given
    must(await assignRequest(desk, { ...request, assigneeId, version }))
    expect((await stored(store.context, request.reference)).assigneeId).toBe('mei')
    expect(await assignRequest(desk, { ...request, assigneeId, version })).toMatchObject({
      problem: { code: 'stale-version' },
    })
  })

  it.each([
    ['a reader, who cannot answer', 'rosa'],
    ['somebody disabled', 'gone'],
    ['nobody known', 'nobody'],
  ])('is not done to %s', async (_, assigneeId) => {
    const { store, request } = await givenOffice()
    const result = await assignRequest(atDesk(store), { ...request, assigneeId })
    expect(result).toMatchObject({ problem: { fields: [{ field: 'assignee', code: 'assignee-unknown' }] } })
    expect(await stored(store.context, request.reference)).toEqual(request)
  })
})
