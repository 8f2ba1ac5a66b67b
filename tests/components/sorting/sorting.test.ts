import { describe, expect, it } from 'vitest'
import { pageAddress, type SortedColumn, sortedTable } from '#components/sorting/sorting.ts'

type Person = { name: string; cases: number; leftOn: string | null }
const ROWS: Person[] = [
  { name: 'Mei', cases: 9, leftOn: null },
  { name: 'anna', cases: 10, leftOn: '2026-11-02' },
  { name: 'Zoe', cases: 1, leftOn: '2026-01-30' },
]
const COLUMNS: SortedColumn<Person>[] = [
  { key: 'name', label: 'Name', names: true, by: ({ name }) => name },
  {
    key: 'cases',
    label: 'Cases',
    align: 'end',
    by: ({ cases }) => cases,
    cell: ({ cases }) => `${cases} cases`,
  },
  { key: 'left', label: 'Left', by: ({ leftOn }) => leftOn },
  { key: 'act', label: 'Act', cell: () => 'Remove' },
]

const shown = (query: string, rows = ROWS) =>
  sortedTable({ locale: 'en', path: `/desk/staff${query}` }, 'people', { columns: COLUMNS, rows })
const names = (query: string) => shown(query).rows.map(({ name }) => name)
const linkOf = (query: string, column: string) => shown(query).columns.find(({ key }) => key === column)?.sort

describe('a table', () => {
  it('stands in the order its address asks for, and nothing is lost by it', () => {
    expect(names('?sorted=people.name')).toEqual(['anna', 'Mei', 'Zoe'])
    expect(names('?sorted=people.-cases')).toEqual(['anna', 'Mei', 'Zoe'])
    expect(names('?sorted=people.left')).toEqual(['Zoe', 'anna', 'Mei'])
    expect(names('?sorted=people.-left')).toEqual(['anna', 'Zoe', 'Mei'])
  })

  it('keeps its rows as they come where the order is not known or another table’s', () => {
    for (const query of ['', '?sorted=people.act', '?sorted=people.x', '?sorted=invited.name', '?sorted='])
      expect(names(query)).toEqual(['Mei', 'anna', 'Zoe'])
  })

  it('shows what it is sorted by where a column says nothing else', () => {
    const cells = (row: Person) => shown('').columns.map(({ cell }) => cell(row))
    expect(ROWS.map(cells)[1]).toEqual(['anna', '10 cases', '2026-11-02', 'Remove'])
  })
})

describe('the head of a column', () => {
  it('asks for its order, of numbers the greatest first, and leads back to itself', () => {
    expect(linkOf('', 'name')).toMatchObject({
      ...{ id: 'sort-people-name', order: undefined },
      href: '/en/desk/staff?sorted=people.name#sort-people-name',
    })
    expect(linkOf('', 'cases')?.href).toContain('sorted=people.-cases#')
    expect(linkOf('', 'act')).toBeUndefined()
  })

  it('says the order there is, and asks for the other way round', () => {
    expect(linkOf('?sorted=people.name', 'name')).toMatchObject({ order: 'ascending' })
    expect(linkOf('?sorted=people.name', 'name')?.href).toContain('sorted=people.-name#')
    expect(linkOf('?sorted=people.-name', 'name')).toMatchObject({ order: 'descending' })
    expect(linkOf('?sorted=people.-name', 'cases')?.order).toBeUndefined()
  })

  it('keeps what else the address asks, as it was written, but neither what was done nor the page', () => {
    const href = linkOf('?done=saved&from=2026-01&q=a%26b%3D%22c&page=3&sorted=invited.name', 'name')?.href
    expect(href).toBe('/en/desk/staff?from=2026-01&q=a%26b%3D%22c&sorted=people.name#sort-people-name')
  })

  it('is no link where there are no two rows to put in order', () => {
    const { columns } = shown('?sorted=people.name', ROWS.slice(0, 1))
    expect(columns.filter(({ sort }) => sort)).toEqual([])
  })
})

it('another page of a list is in the same order', () => {
  const to = (query: string) => pageAddress({ locale: 'zh-CN', path: `/desk/x${query}` }, 2)
  expect(to('?page=3&sorted=cases.-to&attempt=1')).toBe('/zh-CN/desk/x?page=2&sorted=cases.-to')
  expect(to('')).toBe('/zh-CN/desk/x?page=2')
})
