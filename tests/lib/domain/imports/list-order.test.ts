import { expect, it } from 'vitest'
import { listInOrder } from '#lib/domain/imports/list-order.ts'

const ROWS = [
  { row: 1, name: 'Zoe', stands: 'good' },
  { row: 2, name: '', stands: 'entered' },
  { row: 3, name: 'Anna', stands: 'broken' },
] as const

const rows = (sorted?: string) =>
  listInOrder(ROWS, (row) => row, { locale: 'en', sorted }).map(({ row }) => row)

it('the rows of a list that need somebody come first, or in the order asked for, nameless ones last', () => {
  for (const unknown of [undefined, 'rows.found', 'rows.-found', 'rows.constructor', 'people.name'])
    expect(rows(unknown)).toEqual([3, 1, 2])
  expect(rows('rows.-row')).toEqual([3, 2, 1])
  expect(rows('rows.name')).toEqual([3, 1, 2])
  expect(rows('rows.-name')).toEqual([1, 3, 2])
  expect(rows('rows.-stands')).toEqual([2, 1, 3])
})
