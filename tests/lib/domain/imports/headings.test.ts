import { expect, it } from 'vitest'
import { NEEDED_COLUMNS } from '#lib/domain/imports/columns.ts'
import { headingsOf } from '#lib/domain/imports/headings.ts'
import { importVocabulary } from '#lib/http/import-vocabulary.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

const read = async (...cells: string[]) =>
  headingsOf(cells, await importVocabulary(freshStore().visitor(), 'en'))
const NEEDED = ['Received on', 'Received by', 'Rights', 'Lives in', 'Name', 'Language', 'In their words']

it('knows its headings in every language, however they are spelt', async () => {
  expect(must(await read(...NEEDED))).toEqual([...NEEDED_COLUMNS])
  expect(
    must(await read('收到日期', ' RECEIVED  by ', '权利', '居住地', '姓名', '答复语言', '原话')),
  ).toEqual([...NEEDED_COLUMNS])
})

it('passes over what a list of ours added, so that a mended one can come back', async () => {
  expect(must(await read(...NEEDED, 'What to mend')).at(-1)).toBe('problems')
})

it.each([
  [[...NEEDED, 'E-mial'], 'import-column-unknown', { what: 'E-mial' }],
  [[...NEEDED, ''], 'import-column-nameless', { count: 8 }],
  [[...NEEDED, 'name'], 'import-column-twice', { what: 'name' }],
  [NEEDED.slice(1), 'import-column-missing', { what: 'Received on' }],
])('refuses %s', async (cells, code, params) => {
  expect(await read(...cells)).toMatchObject({ problem: { fields: [{ field: 'files', code, params }] } })
})
