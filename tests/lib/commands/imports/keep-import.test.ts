import { describe, expect, it } from 'vitest'
import { imports } from '#db/schema/index.ts'
import { discardImport } from '#lib/commands/imports/discard-import.ts'
import { deleteExpired } from '#lib/commands/retention/delete-expired.ts'
import { IMPORT_ROWS_MAX } from '#lib/domain/imports/columns.ts'
import { readImportList } from '#lib/reads/import-list.ts'
import { atDesk } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { ANNA, checkList, HEADINGS, listOf, OTTO } from '#tests/support/import-list.ts'
import { freshStore } from '#tests/support/store.ts'

describe('a list of requests received elsewhere', () => {
  it('is kept sealed and read row by row, and nothing is entered by that', async () => {
    const store = freshStore()
    const desk = atDesk(store)
    const { id } = must(await checkList(desk, listOf(ANNA, OTTO)))
    const [row] = await store.context.db.read.select().from(imports)
    expect(JSON.stringify(row)).not.toContain('Anna')
    const list = await readImportList(desk, { id, page: 1 })
    expect(list?.counts).toEqual({ broken: 0, good: 2, entered: 0 })
    expect(list?.rows).toMatchObject([
      { row: 2, name: 'Anna Schmidt', law: 'EU', dueOn: '2026-12-21', isLate: false, reference: null },
      { row: 3, name: 'Otto Maier' },
    ])
  })

  it('is read with any of the usual separators, a byte order mark, and blank lines that count as rows', async () => {
    const desk = atDesk(freshStore())
    for (const separator of [';', '\t']) {
      const list = `\uFEFF${listOf('', ANNA).replaceAll(',', separator)}`
      const { id } = must(await checkList(desk, list))
      expect((await readImportList(desk, { id, page: 1 }))?.rows).toMatchObject([{ row: 3, stands: 'good' }])
    }
  })

  it('tells of each broken row what is wrong, and of rows that say the same', async () => {
    const desk = atDesk(freshStore())
    const late = ANNA.replace('A-1', 'A-3').replace('2026-11-20', '2026-12-20')
    const { id } = must(await checkList(desk, listOf(ANNA, late, ANNA, OTTO.replace('Phone', 'Pigeon'))))
    const list = await readImportList(desk, { id, page: 1 })
    expect(list?.counts).toEqual({ broken: 3, good: 1, entered: 0 })
    expect(list?.rows.map(({ row, problems }) => [row, problems])).toEqual([
      [3, [{ field: 'on', code: 'receipt-in-future' }]],
      [4, [{ field: 'number', code: 'import-row-twice', params: { other: 2 } }]],
      [5, [{ field: 'channel', code: 'import-word-unknown', params: { what: 'Pigeon' } }]],
      [2, []],
    ])
  })

  it.each([
    ['in another encoding', Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x0a]), 'import-not-utf8'],
    ['without a row', `${HEADINGS}\n`, 'import-empty'],
    ['that is empty', '', 'import-empty'],
    ['with a quotation mark that does not end', `${HEADINGS}\n"A-1,x`, 'import-unreadable'],
    ['with too many rows', listOf(...Array(IMPORT_ROWS_MAX + 1).fill(ANNA)), 'import-too-long'],
    ['that is too large', Buffer.alloc(3_000_001, 'x'), 'import-too-large'],
    ['with an unknown column', listOf(ANNA).replace('Name', 'Nmae'), 'import-column-unknown'],
  ])('is refused %s', async (_, list, code) => {
    expect(await checkList(atDesk(freshStore()), list)).toMatchObject({
      problem: { fields: [{ field: 'files', code }] },
    })
  })

  it('is nobody else’s, and for those alone who may enter requests', async () => {
    const store = freshStore()
    const { id } = must(await checkList(atDesk(store), listOf(ANNA)))
    expect(await readImportList(atDesk(store, 'lead', 'other'), { id, page: 1 })).toBeNull()
    expect(await checkList(atDesk(store, 'reader'), listOf(ANNA))).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })

  it('is destroyed after a day, or when it is thrown away', async () => {
    const store = freshStore()
    const kept = async () => (await store.context.db.read.select().from(imports)).length
    const { id } = must(await checkList(atDesk(store), listOf(ANNA)))
    must(await discardImport(atDesk(store), { importId: id }))
    expect(await kept()).toBe(0)
    must(await checkList(atDesk(store), listOf(ANNA)))
    store.pass({ hours: 25 })
    must(await deleteExpired(store.system()))
    expect(await kept()).toBe(0)
  })
})
