import { describe, expect, it } from 'vitest'
import { findCasesToMove } from '#db/queries/cases-to-move.ts'
import { saveRequest } from '#db/queries/requests.ts'
import { lookForCasesToMove } from '#lib/commands/calendars/look-for-cases-to-move.ts'
import { recountCases } from '#lib/commands/calendars/recount-cases.ts'
import { readDeskAlarms } from '#lib/reads/desk-alarms.ts'
import { readRecountPreview } from '#lib/reads/load-preview.ts'
import { atDesk } from '#tests/support/desk.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

async function givenOutdated(store: TestStore, residence: string) {
  const filing = { kind: 'deletion', residence, email: `${residence}@mail.example` } as const
  const { request } = await givenRequest(store.visitor(), filing)
  await store.context.db.transaction((tx) => saveRequest(tx, request, { dueOn: '2026-11-30' }))
}

describe('what an upgrade would move', () => {
  it('is nothing while the calendars are what they were', async () => {
    const store = freshStore()
    await givenRequest(store.visitor(), { kind: 'deletion' })
    expect(must(await lookForCasesToMove(store.system()))).toEqual({ found: 0 })
    expect((await readDeskAlarms(atDesk(store)))?.casesToMove).toBe(0)
  })

  it('is nothing when only the operator’s own aim would be another', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor(), { kind: 'deletion' })
    await store.context.db.transaction((tx) => saveRequest(tx, request, { targetOn: null }))
    expect(must(await lookForCasesToMove(store.system()))).toEqual({ found: 0 })
    expect((await readRecountPreview(atDesk(store), 'CN'))?.cases).toHaveLength(1)
  })

  it('is told at the desk until an administrator moved it, calendar by calendar', async () => {
    const store = freshStore()
    for (const residence of ['CN', 'GB-ENG']) await givenOutdated(store, residence)
    expect(must(await lookForCasesToMove(store.system()))).toEqual({ found: 2 })
    expect((await readDeskAlarms(atDesk(store)))?.casesToMove).toBe(2)
    const chief = atDesk(store, 'administrator')
    const list = await readRecountPreview(chief, 'CN')
    must(await recountCases(chief, { calendar: 'CN', fingerprint: list?.fingerprint ?? '' }))
    expect(await findCasesToMove(store.context.db.read)).toEqual({ 'GB-ENG': 1 })
    expect((await readDeskAlarms(chief))?.casesToMove).toBe(1)
  })

  it('is looked for by the portal alone', async () => {
    const looked = await lookForCasesToMove(atDesk(freshStore(), 'administrator'))
    expect(looked).toMatchObject({ problem: { code: 'not-permitted' } })
  })
})
