import { describe, expect, it } from 'vitest'
import { listLetterVersions } from '#db/queries/letters.ts'
import { saveDraft } from '#lib/commands/letters/save-draft.ts'
import { openLetterVersion } from '#lib/vault/letter-texts.ts'
import { openVault } from '#lib/vault/request-vault.ts'
import { atDesk, givenRequestIn } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { letterNow } from '#tests/support/letters.ts'
import { freshStore } from '#tests/support/store.ts'

async function givenDraft() {
  const store = freshStore()
  const request = await givenRequestIn(store, 'open')
  const desk = atDesk(store)
  const save = (body: string, more: Partial<Parameters<typeof saveDraft>[1]> = {}, by = desk) =>
    saveDraft(
      { ...by, now: store.now },
      {
        ...{ ...request, verb: 'reply', letter: null, letterVersion: null, values: { body } },
        ...more,
      },
    )
  const versions = async (letter: string) => {
    const vault = await openVault(store.context.keys, store.context.db.read, request.id)
    const rows = await listLetterVersions(store.context.db.read, letter)
    return rows.map((row) => openLetterVersion(vault, row).body)
  }
  return { store, request, save, versions }
}

describe('a draft', () => {
  it('keeps every version that was saved, sealed, and none twice', async () => {
    const { store, save, versions } = await givenDraft()
    const first = must(await save('Dear Li Lei'))
    const next = must(await save('Dear Li Lei, thank you', first))
    must(await save('Dear Li Lei, thank you', next))
    expect(await versions(first.letter)).toEqual(['Dear Li Lei, thank you', 'Dear Li Lei'])
    const row = await letterNow(store.context, first.letter)
    expect([row.state, JSON.stringify(row).includes('Dear')]).toEqual(['draft', false])
  })

  it('what is kept by itself is one version while its writer is at it', async () => {
    const { store, save, versions } = await givenDraft()
    let seen = must(await save('D', { byItself: true }))
    for (const body of ['De', 'Dea', 'Dear']) seen = must(await save(body, { ...seen, byItself: true }))
    expect(await versions(seen.letter)).toEqual(['Dear'])
    store.pass({ minutes: 11 })
    must(await save('Dear you', { ...seen, byItself: true }))
    expect(await versions(seen.letter)).toEqual(['Dear you', 'Dear'])
  })

  it('what somebody asked to be kept is not written over by what is kept by itself', async () => {
    const { save, versions } = await givenDraft()
    const asked = must(await save('Dear'))
    const typed = must(await save('Dear you', { ...asked, byItself: true }))
    expect(await versions(asked.letter)).toEqual(['Dear you', 'Dear'])
    const kept = must(await save('Dear you', typed))
    must(await save('Dear all', { ...kept, byItself: true }))
    expect(await versions(asked.letter)).toEqual(['Dear all', 'Dear you', 'Dear'])
  })

  it('is saved on the version that was read, by whose it is', async () => {
    const { store, save } = await givenDraft()
    const first = must(await save('One'))
    must(await save('Two', first))
    expect(await save('Three', first)).toMatchObject({ problem: { code: 'stale-version' } })
    const now = {
      letter: first.letter,
      letterVersion: (await letterNow(store.context, first.letter)).version,
    }
    expect(await save('Mine', now, atDesk(store, 'handler', 'second'))).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    expect(await save('Mine', {}, atDesk(store, 'reader'))).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    expect(await save('Else', { ...now, verb: 'ask' })).toMatchObject({ problem: { code: 'not-found' } })
  })
})
