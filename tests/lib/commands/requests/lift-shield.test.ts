import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { liftShield } from '#lib/commands/requests/lift-shield.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, givenRequestIn } from '#tests/support/desk.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { givenColleagueWith, givenShield } from '#tests/support/shields.ts'
import { freshStore } from '#tests/support/store.ts'

async function givenShielded() {
  const store = freshStore()
  await givenColleagueWith(store, { id: 'mei', name: 'Mei Lin', email: 'mei@mail.example' })
  const request = await givenRequestIn(store, 'open')
  await givenShield(store, request.id, 'mei')
  return { store, request, staffId: 'mei' }
}

describe('lifting a shield', () => {
  it('shows the case to the colleague again, and is written down', async () => {
    const { store, request, staffId } = await givenShielded()
    const mei = atDesk(store, 'handler', 'mei')
    expect(await readRequestFile(mei, request.reference)).toMatchObject({ problem: { code: 'not-found' } })
    must(await liftShield(atDesk(store, 'lead'), { ...request, staffId }))
    expect(must(await readRequestFile(mei, request.reference)).reference).toBe(request.reference)
    const last = (await listAudit(store.context.db.read, request.id)).findLast(
      ({ event }) => event === 'case-shield-lifted',
    )
    expect(last?.payload).toBe('{"staffId":"mei"}')
  })

  it('is for leads and administrators', async () => {
    const { store, request, staffId } = await givenShielded()
    for (const role of ['handler', 'reader', 'auditor'] as const)
      expect(await liftShield(atDesk(store, role), { ...request, staffId })).toMatchObject({
        problem: { code: 'not-permitted' },
      })
  })

  it('finds none to lift from whoever stands in none', async () => {
    const { store, request } = await givenShielded()
    expect(await liftShield(atDesk(store, 'lead'), { ...request, staffId: 'otto' })).toMatchObject({
      problem: { code: 'stale-version' },
    })
  })

  it('of one’s own name is for somebody else', async () => {
    const store = freshStore()
    await givenColleagueWith(store, { id: 'mei', name: 'Mei Lin', email: 'm@desk.example', role: 'lead' })
    const { request } = await givenRequest(store.visitor(), { name: 'Mei Lin' })
    const mei = atDesk(store, 'lead', 'mei')
    expect(await liftShield(mei, { ...request, staffId: 'mei' })).toMatchObject({
      problem: { code: 'second-person-needed' },
    })
  })
})
