import { describe, expect, it } from 'vitest'
import { insertRequest, saveRequest } from '#db/queries/requests.ts'
import { insertSearchWords, SEARCH_AHEAD } from '#db/queries/search-words.ts'
import { caseShields, searchWords } from '#db/schema/index.ts'
import { destroySealed } from '#lib/commands/steps/destroy-sealed.ts'
import { findCase } from '#lib/reads/find-case.ts'
import { FOUND_PAGE, readFoundPeople } from '#lib/reads/found-people.ts'
import { phoneLookup } from '#lib/vault/derived-secrets.ts'
import { nameHashes } from '#lib/vault/search-hashes.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const searched = async (store: TestStore, typed: string, by: 'whole' | 'words' = 'whole') => {
  const found = await readFoundPeople(atDesk(store), { typed, by })
  return { ...found, references: (found?.cases ?? []).map(({ reference }) => reference) }
}

describe('searching the desk by name or phone', () => {
  it('finds every case of a name, newest first, and those of longer names by their words', async () => {
    const store = freshStore()
    const one = await givenRequestIn(store, 'open', { name: 'Zoe Quillfeather' })
    store.pass({ hours: 1 })
    const two = await givenRequestIn(store, 'closed', { name: 'ZOË QUILLFEATHER' })
    store.pass({ hours: 1 })
    const longer = await givenRequestIn(store, 'open', { name: 'Zoe Anne Quillfeather' })
    await givenRequestIn(store, 'open', { name: 'Zoe Smith' })
    expect(await searched(store, 'zoe quillfeather')).toMatchObject({
      ...{ references: [two.reference, one.reference], by: 'whole', next: null },
    })
    expect(await searched(store, 'zoe quillfeather', 'words')).toMatchObject({
      ...{ references: [longer.reference, two.reference, one.reference], by: 'words' },
    })
    expect((await searched(store, 'anne')).references).toEqual([longer.reference])
    expect((await searched(store, 'zoe jones')).references).toEqual([])
    expect(must(await findCase(atDesk(store), 'anne'))).toEqual({ reference: longer.reference, as: 'case' })
    expect(must(await findCase(atDesk(store), 'Quillfeather'))).toEqual({ as: 'people' })
  })

  it('finds the person an agent acts for, too', async () => {
    const store = freshStore()
    const agentFor = { subjectName: '王小明', subjectEmail: 'wang@mail.example' }
    const { reference } = await givenRequestIn(store, 'unconfirmed', { name: 'Law Office', agentFor })
    for (const typed of ['小明', '王小明', 'law office'])
      expect((await searched(store, typed)).references).toEqual([reference])
  })

  it('finds a phone number in any spelling', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    const phoneHash = phoneLookup(store.context.keys, '4915112345678')
    await store.context.db.transaction((tx) => saveRequest(tx, request, { phoneHash }))
    for (const typed of ['+49 151 1234-5678', '0049 (151) 12345678'])
      expect(await searched(store, typed)).toMatchObject({ references: [request.reference], by: 'phone' })
    expect((await searched(store, '+49 151 1234-5679')).references).toEqual([])
  })

  it('is paged by key, and looks at a stretch at a time for a rare second word', async () => {
    const store = freshStore()
    const model = await givenRequestIn(store, 'open', { name: 'Nobody Else' })
    const rows = Array.from({ length: SEARCH_AHEAD + 5 }, (_, n) => ({
      ...model,
      ...{ id: n.toString(16).padStart(32, '0'), reference: `DSR-${n}` },
    }))
    const hashes = (name: string) => nameHashes(store.context.keys, { name })
    await store.context.db.transaction(async (tx) => {
      for (const [n, row] of rows.entries()) {
        await insertRequest(tx, row)
        await insertSearchWords(tx, row.id, hashes(n === 0 ? 'Wang Rare' : 'Wang Common'))
        if (n > 0) await insertSearchWords(tx, row.id, hashes(`Rare${n % 2}`))
      }
    })
    const first = await searched(store, 'wang common')
    expect(first.references).toHaveLength(FOUND_PAGE)
    const next = await readFoundPeople(atDesk(store), {
      ...{ typed: 'wang common', by: 'whole', before: first.next ?? '' },
    })
    expect(next?.cases[0]?.reference).toBe(`DSR-${SEARCH_AHEAD + 4 - FOUND_PAGE}`)
    expect((await searched(store, 'wang rare')).references).toEqual(['DSR-0'])
  })

  it('shows nothing of a case to whoever is shielded from it, nor after its record was destroyed', async () => {
    const store = freshStore()
    const one = await givenRequestIn(store, 'open', { name: 'Zoe Quillfeather' })
    const shield = { staffId: 'handler', requestId: one.id, because: 'declared', createdAt: '' } as const
    await store.context.db.transaction(async (tx) => {
      await tx.insert(caseShields).values(shield)
    })
    expect((await searched(store, 'quillfeather')).references).toEqual([])
    expect(await findCase(atDesk(store), 'quillfeather')).toMatchObject({ ok: false })
    expect(must(await findCase(atDesk(store, 'lead'), 'quillfeather'))).toMatchObject({ as: 'case' })
    await store.context.db.transaction((tx) => destroySealed(tx, one.id, ''))
    expect(await store.context.db.read.select().from(searchWords)).toEqual([])
    expect((await stored(store.context, one.reference)).id).toBe(one.id)
  })

  it('is nothing for anybody but staff, and nothing can be read from signs', async () => {
    const store = freshStore()
    expect(await readFoundPeople(store.visitor(), { typed: 'wang', by: 'whole' })).toBeNull()
    expect(await readFoundPeople(atDesk(store), { typed: '...', by: 'whole' })).toBeNull()
  })
})
