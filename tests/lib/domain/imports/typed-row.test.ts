import { describe, expect, it } from 'vitest'
import type { Headings } from '#lib/domain/imports/headings.ts'
import { rowMark, typedRow } from '#lib/domain/imports/typed-row.ts'
import { type Vocabulary, wordsFor } from '#lib/domain/imports/vocabulary.ts'
import { safeCell } from '#lib/domain/reports/safe-cell.ts'

const VOCABULARY = {
  headings: wordsFor([]),
  cells: {
    kinds: wordsFor([
      ['Access', 'access'],
      ['查阅、复制', 'access'],
      ['Deletion', 'deletion'],
    ]),
    channel: wordsFor([['Post', 'post']]),
  },
} as unknown as Vocabulary
const read = (headings: Headings, ...cells: string[]) => typedRow({ row: 2, cells }, headings, VOCABULARY)

describe('a row of a list', () => {
  it.each([
    ['Access', ['access']],
    ['Access / Deletion', ['access', 'deletion']],
    ['access;DELETION', ['access', 'deletion']],
    ['查阅、复制', ['access']],
    ['查阅、复制/Deletion', ['access', 'deletion']],
    ['Access, Deletion', ['access', 'deletion']],
  ])('may ask for several things: %s', (cell, kinds) => {
    expect(read(['kinds'], cell).typed).toEqual({ kinds })
  })

  it('says which word it does not know', () => {
    const { typed, problems } = read(['channel', 'kinds'], 'Pigeon', 'Access / Portability')
    expect(typed).toEqual({})
    expect(problems).toEqual([
      { field: 'channel', code: 'import-word-unknown', params: { what: 'Pigeon' } },
      { field: 'kinds', code: 'import-word-unknown', params: { what: 'Portability' } },
    ])
  })

  it.each([
    ['2026/11/2', '2026-11-02'],
    ['2026年1月2日', '2026-01-02'],
    ['02.11.2026', '02.11.2026'],
  ])('has days year first: %s', (cell, on) => {
    expect(read(['on'], cell).typed).toEqual({ on })
  })

  it('has times as spreadsheets write them', () => {
    expect(read(['time'], '9:30').typed).toEqual({ time: '09:30' })
    expect(read(['time'], '14:30:00').typed).toEqual({ time: '14:30' })
  })

  it.each(['+49 30 123', '=1+1', '-x', '@y'])(
    'holds %s as a text, also when a table of ours gave it out',
    (cell) => {
      expect(read(['phone'], cell).cells).toEqual({ phone: cell })
      expect(read(['phone'], safeCell(cell)).cells).toEqual({ phone: cell })
    },
  )

  it('may not be longer than the headings, and leaves out what is empty', () => {
    expect(read(['name'], 'Anna', '').problems).toEqual([])
    expect(read(['name'], 'Anna', 'Schmidt').problems).toMatchObject([{ code: 'import-row-long' }])
    expect(read(['name', 'email'], 'Anna').cells).toEqual({ name: 'Anna' })
  })

  it('is known again by its own number, else by all that it says, in whatever order or language', () => {
    const words = ['Anna', 'Access'] as const
    expect(rowMark(read(['name', 'kinds'], ...words))).toBe(
      rowMark(read(['kinds', 'name'], '查阅、复制', 'Anna')),
    )
    expect(rowMark(read(['name', 'kinds'], ...words))).not.toBe(
      rowMark(read(['name', 'kinds'], 'Anna', 'Deletion')),
    )
    expect(rowMark(read(['number', 'name'], 'A-1', 'Anna'))).toBe(
      rowMark(read(['number', 'name'], 'A-1', 'Otto')),
    )
  })
})
