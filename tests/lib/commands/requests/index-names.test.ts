import { describe, expect, it } from 'vitest'
import { searchWords } from '#db/schema/index.ts'
import { indexNames } from '#lib/commands/requests/index-names.ts'
import { findCase } from '#lib/reads/find-case.ts'
import { atDesk, givenRequestIn } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

describe('cases filed before there was a search by name', () => {
  it('become findable, once', async () => {
    const store = freshStore()
    const { reference } = await givenRequestIn(store, 'open', { name: 'Zoe Quillfeather' })
    const forget = () =>
      store.context.db.transaction(async (tx) => {
        await tx.delete(searchWords)
      })
    await forget()
    expect((await findCase(atDesk(store), 'quillfeather')).ok).toBe(false)
    const system = store.as({ type: 'system' })
    expect(must(await indexNames(system))).toBe(1)
    expect(must(await findCase(atDesk(store), 'quillfeather'))).toEqual({ reference, as: 'case' })
    await forget()
    expect(must(await indexNames(system))).toBe(0)
  })

  it('are made findable by the portal alone', async () => {
    const store = freshStore()
    expect(await indexNames(atDesk(store))).toMatchObject({ problem: { code: 'not-permitted' } })
  })
})
