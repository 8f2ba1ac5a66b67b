import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { closeAsDuplicate } from '#lib/commands/requests/close-as-duplicate.ts'
import { enterRequest } from '#lib/commands/requests/enter-request.ts'
import { linkRequests } from '#lib/commands/requests/link-requests.ts'
import { unlinkRequests } from '#lib/commands/requests/unlink-requests.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { entryOf } from '#tests/support/entry.ts'
import { must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

async function givenTwo() {
  const store = freshStore()
  const one = await givenRequestIn(store, 'open')
  const other = await givenRequestIn(store, 'open', { kind: 'deletion' })
  return { store, one, other, pair: { reference: one.reference, other: other.reference } }
}

/** What the page of a case says of others: put together, related, proposed. */
async function pairsOf(store: TestStore, { reference }: { reference: string }) {
  const { pairs } = must(await readRequestFile(atDesk(store), reference))
  const names = (list: readonly { reference: string }[]) => list.map((each) => each.reference)
  return { merged: names(pairs.merged), related: names(pairs.related), suggested: names(pairs.suggested) }
}

describe('how two cases stand to each other', () => {
  it('the same person’s are proposed on both, whatever they ask for', async () => {
    const { store, one, other } = await givenTwo()
    expect((await pairsOf(store, one)).suggested).toEqual([other.reference])
    expect((await pairsOf(store, other)).suggested).toEqual([one.reference])
  })

  it('the same phone number is enough, another person’s is not', async () => {
    const store = freshStore()
    const desk = atDesk(store)
    const entered = async (key: string, phone: string) =>
      must(await enterRequest(desk, entryOf({ entryKey: `key-of-the-call-number-${key}`, phone })))
    const first = await entered('one', '+86 20 1234 5678')
    const second = await entered('two', '0086 2012345678')
    await entered('three', '+86 20 8765 4321')
    expect((await pairsOf(store, first)).suggested).toEqual([second.reference])
  })

  it.each(['related', 'different'] as const)(
    'once they are said to be %s, nobody is asked again',
    async (what) => {
      const { store, one, other, pair } = await givenTwo()
      must(await linkRequests(atDesk(store), { ...pair, what }))
      const related = what === 'related' ? [other.reference] : []
      expect(await pairsOf(store, one)).toEqual({ merged: [], related, suggested: [] })
      expect((await pairsOf(store, other)).suggested).toEqual([])
      for (const { id } of [one, other]) {
        const events = (await listAudit(store.context.db.read, id)).map(({ event }) => event)
        expect(events.filter((event) => event === 'cases-linked')).toHaveLength(1)
      }
    },
  )

  it('is taken back, and proposed again', async () => {
    const { store, one, other, pair } = await givenTwo()
    must(await linkRequests(atDesk(store), { ...pair, what: 'related' }))
    must(await unlinkRequests(atDesk(store), { reference: other.reference, other: one.reference }))
    expect((await pairsOf(store, one)).suggested).toEqual([other.reference])
  })

  it('what was put together is neither linked nor unlinked, and is read from the other', async () => {
    const store = freshStore()
    const one = await givenRequestIn(store, 'open')
    const other = await givenRequestIn(store, 'open')
    must(await closeAsDuplicate(atDesk(store), { ...other, of: one.reference }))
    const pair = { reference: one.reference, other: other.reference }
    for (const done of [
      await linkRequests(atDesk(store), { ...pair, what: 'different' }),
      await unlinkRequests(atDesk(store), pair),
    ])
      expect(done).toMatchObject({ problem: { code: 'wrong-status' } })
    expect((await pairsOf(store, one)).merged).toEqual([other.reference])
    expect(await stored(store.context, one.reference)).toMatchObject({ status: 'open' })
  })

  it('is not a reader’s to say, nor of a case and itself', async () => {
    const { store, one, pair } = await givenTwo()
    const reader = atDesk(store, 'reader')
    for (const done of [
      await linkRequests(reader, { ...pair, what: 'related' }),
      await unlinkRequests(reader, pair),
    ])
      expect(done).toMatchObject({ problem: { code: 'not-permitted' } })
    const itself = { reference: one.reference, other: one.reference }
    expect(await linkRequests(atDesk(store), { ...itself, what: 'related' })).toMatchObject({
      problem: { code: 'not-found' },
    })
  })
})
