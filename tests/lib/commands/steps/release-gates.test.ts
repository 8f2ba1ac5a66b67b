import { describe, expect, it } from 'vitest'
import { saveRequest } from '#db/queries/requests.ts'
import { holdRecord } from '#lib/commands/retention/hold-record.ts'
import { atDesk, closeGranted, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

async function held(store: TestStore, kind: 'deletion' | 'access') {
  const request = await givenRequestIn(store, 'open', { kind })
  must(await holdRecord(atDesk(store, 'administrator'), { ...request, body: 'A court asked for it.' }))
  return stored(store.context, request.reference)
}

describe('a legal hold', () => {
  it.each(['deletion', 'cancellation'] as const)('keeps anything from being erased: %s', async (kind) => {
    const store = freshStore()
    const request = await held(store, 'deletion')
    await store.context.db.transaction((tx) => saveRequest(tx, request, { kind }))
    const seen = await stored(store.context, request.reference)
    expect(await closeGranted(atDesk(store), seen)).toMatchObject({ problem: { code: 'legal-hold' } })
    expect(await stored(store.context, request.reference)).toEqual(seen)
  })

  it('keeps nothing from being given out', async () => {
    const store = freshStore()
    must(await closeGranted(atDesk(store), await held(store, 'access')))
  })
})
