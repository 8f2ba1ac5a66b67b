import { describe, expect, it } from 'vitest'
import { saveRequest } from '#db/queries/requests.ts'
import { takeNext } from '#lib/commands/requests/take-next.ts'
import { atDesk, givenColleague, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { givenShield } from '#tests/support/shields.ts'
import { freshStore } from '#tests/support/store.ts'

async function givenQueue() {
  const store = freshStore()
  await givenColleague(store, { id: 'mei', name: 'Mei', role: 'handler' })
  await givenColleague(store, { id: 'otto', name: 'Otto', role: 'handler' })
  const [first, second] = [await givenRequestIn(store, 'open'), await givenRequestIn(store, 'open')]
  const soon = { sortOn: '2026-11-30' }
  await store.context.db.transaction((tx) => saveRequest(tx, second, soon))
  return {
    store,
    urgent: second,
    other: first,
    mei: atDesk(store, 'handler', 'mei'),
    otto: atDesk(store, 'handler', 'otto'),
  }
}

describe('taking the next request', () => {
  it('gives the most urgent one that nobody has, then the next, then none', async () => {
    const { urgent, other, mei } = await givenQueue()
    expect(must(await takeNext(mei)).reference).toBe(urgent.reference)
    expect(must(await takeNext(mei)).reference).toBe(other.reference)
    expect((await stored(mei, other.reference)).assigneeId).toBe('mei')
    expect(await takeNext(mei)).toMatchObject({ problem: { code: 'nothing-to-take' } })
  })

  it('never gives one to two people who ask at the same moment', async () => {
    const { mei, otto } = await givenQueue()
    const [one, two] = await Promise.all([takeNext(mei), takeNext(otto)])
    expect(must(one).reference).not.toBe(must(two).reference)
  })

  it('passes over what is by or about whoever asks', async () => {
    const { store, urgent, other, mei } = await givenQueue()
    await givenShield(store, urgent.id, 'mei')
    expect(must(await takeNext(mei)).reference).toBe(other.reference)
  })

  it('is for those who answer requests', async () => {
    const { store } = await givenQueue()
    expect(await takeNext(atDesk(store, 'auditor'))).toMatchObject({ problem: { code: 'not-permitted' } })
  })
})
