import { describe, expect, it } from 'vitest'
import { audit, requests } from '#db/schema/index.ts'
import { enterImported } from '#lib/commands/imports/enter-imported.ts'
import { readImportList } from '#lib/reads/import-list.ts'
import { atDesk } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { ANNA, checkList, enterList, listOf, OTTO } from '#tests/support/import-list.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { givenColleagueWith } from '#tests/support/shields.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const cases = async ({ context }: TestStore) => context.db.read.select().from(requests)

describe('entering the good rows of a list', () => {
  it('opens each as if it had been typed: true receipt, way, law, one case a right, the receipt by mail', async () => {
    const store = freshStore()
    const desk = atDesk(store)
    const { id } = must(
      await checkList(desk, listOf(ANNA, OTTO, OTTO.replace('A-2', 'A-3').replace('Phone', '?'))),
    )
    expect(await enterList(desk, id)).toBe(2)
    expect(await cases(store)).toMatchObject([
      {
        kind: 'access',
        channel: 'post',
        law: 'EU',
        receivedOn: '2026-11-20',
        status: 'open',
        enteredBy: 'handler',
      },
      { kind: 'access', channel: 'phone', law: 'EU', receivedOn: '2026-11-19', visitPlace: 0 },
      { kind: 'deletion', channel: 'phone', visitPlace: 1 },
    ])
    expect((await mailsOf(store)).map(({ kind }) => kind)).toEqual(['confirm-email'])
    const list = await readImportList(desk, { id, page: 1 })
    expect(list).toMatchObject({ isEntered: true, counts: { broken: 1, good: 0, entered: 2 } })
    const [first] = await cases(store)
    expect(list?.rows.map(({ reference }) => reference)).toContain(first?.reference)
    const trail = await store.context.db.read.select().from(audit)
    const said = trail.filter(({ event }) => event.startsWith('import-')).map(({ event }) => event)
    expect(said).toEqual(['import-checked', 'import-entered'])
  })

  it('makes nothing twice, neither from the same list nor from another with the same rows', async () => {
    const store = freshStore()
    const desk = atDesk(store)
    const withoutNumber = ANNA.replace('A-1', '')
    const { id } = must(await checkList(desk, listOf(withoutNumber, OTTO)))
    expect(await enterList(desk, id)).toBe(2)
    expect(await enterList(desk, id)).toBe(0)
    const renamed = OTTO.replace('Otto Maier', 'Otto B. Maier')
    const again = must(await checkList(atDesk(store, 'lead'), listOf(renamed, withoutNumber)))
    const list = await readImportList(atDesk(store, 'lead'), { id: again.id, page: 1 })
    expect(list?.counts).toEqual({ broken: 0, good: 0, entered: 2 })
    expect(await enterList(atDesk(store, 'lead'), again.id)).toBe(0)
    expect(await cases(store)).toHaveLength(3)
  })

  it('goes stretch by stretch, so that a crash between two loses nothing', async () => {
    const store = freshStore()
    const desk = atDesk(store)
    const rows = Array.from({ length: 120 }, (_, at) =>
      OTTO.replace('A-2', `B-${at}`).replace(' / Deletion', ''),
    )
    const { id } = must(await checkList(desk, listOf(...rows)))
    expect(must(await enterImported(desk, { importId: id, from: 0 }))).toEqual({ entered: 50, next: 50 })
    expect((await readImportList(desk, { id, page: 1 }))?.isEntered).toBe(false)
    expect(await enterList(desk, id)).toBe(70)
    expect(await cases(store)).toHaveLength(120)
  })

  it('shows no reference of what turns out to be by a colleague who looks', async () => {
    const store = freshStore()
    const mei = { id: 'mei', name: 'Mei Lin', email: 'mei@mail.example', role: 'handler' } as const
    await givenColleagueWith(store, mei)
    const desk = atDesk(store, 'handler', 'mei')
    const { id } = must(await checkList(desk, listOf(ANNA.replace('anna@mail.example', mei.email))))
    expect(await enterList(desk, id)).toBe(1)
    expect((await readImportList(desk, { id, page: 1 }))?.rows).toMatchObject([
      { stands: 'entered', reference: null },
    ])
  })

  it('is for the one whose list it is', async () => {
    const store = freshStore()
    const { id } = must(await checkList(atDesk(store), listOf(ANNA)))
    const other = await enterImported(atDesk(store, 'lead'), { importId: id, from: 0 })
    expect(other).toMatchObject({ problem: { code: 'not-found' } })
    const reader = await enterImported(atDesk(store, 'reader', 'handler'), { importId: id, from: 0 })
    expect(reader).toMatchObject({ problem: { code: 'not-permitted' } })
  })
})
