import { sortLink } from '#components/sorting/sort-link.ts'
import type { Column } from '#components/ui/table.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { inOrder, ORDER_PARAMETER, orderText, type RowKey, rowOrder } from '#lib/domain/row-order.ts'

/** A column; with a `by` its rows can be put in order, and without a `cell` the same value is shown. */
export type SortedColumn<Row> = Omit<Column<Row>, 'cell' | 'sort'> &
  ({ by: (row: Row) => RowKey; cell?: Column<Row>['cell'] } | { by?: undefined; cell: Column<Row>['cell'] })

/** What was done is not said again, and another order begins with its first page. */
const PASSING = ['done', 'loaded', 'recounted', 'page']

/** What a page says to the tables it shows, so that each can be sorted by its address. */
export type Sorting = {
  locale: Locale
  /** The page's address without its language, with its query. */
  path: string
}

/**
 * Rows in the order the address asks for, and columns with the links that ask for another; `name` is the table's in the
 * address. Without scripts, and the same for everybody the link is sent to. An order that is not known leaves the rows
 * as they come; a single row needs none.
 */
export function sortedTable<Row>(
  { locale, path }: Sorting,
  name: string,
  { columns, rows }: { columns: readonly SortedColumn<Row>[]; rows: readonly Row[] },
): { columns: Column<Row>[]; rows: Row[] } {
  const order = orderIn(path, name)
  const shown = columns.map((asked): Column<Row> => {
    const { by, ...column } = { ...asked, cell: cellOf(asked) }
    if (!by || rows.length < 2) return column
    const now = order?.column === column.key ? order : null
    // of numbers the greatest are asked for first
    const isDown = now ? !now.isDown : column.align === 'end'
    const href = sortedAddress({ locale, path }, orderText(name, { column: column.key, isDown }))
    const shownAs = now ? (now.isDown ? 'descending' : 'ascending') : undefined
    return { ...column, sort: sortLink({ locale, id: `${name}-${column.key}`, href, order: shownAs }) }
  })
  const by = columns.find(({ key }) => key === order?.column)?.by
  return { columns: shown, rows: order && by ? inOrder(rows, by, { locale, ...order }) : [...rows] }
}

function cellOf<Row>(column: SortedColumn<Row>): Column<Row>['cell'] {
  return column.by ? (column.cell ?? column.by) : column.cell
}

/** Whether the address asks for an order of this table. */
export function isSorted({ path }: Pick<Sorting, 'path'>, name: string): boolean {
  return orderIn(path, name) !== null
}

/** The address of another page of a numbered list, in the order that was asked for. */
export function pageAddress({ locale, path }: Sorting, page: number): string {
  const { address, params } = partsOf(path)
  const asked = params.get(ORDER_PARAMETER)
  const kept = new URLSearchParams({ page: String(page), ...(asked ? { [ORDER_PARAMETER]: asked } : {}) })
  return `/${locale}${address}?${kept}`
}

function sortedAddress({ locale, path }: Sorting, order: string): string {
  const { address, params } = partsOf(path)
  for (const name of PASSING) params.delete(name)
  params.set(ORDER_PARAMETER, order)
  return `/${locale}${address}?${params}`
}

const orderIn = (path: string, name: string) => rowOrder(partsOf(path).params.get(ORDER_PARAMETER), name)

function partsOf(path: string): { address: string; params: URLSearchParams } {
  const [address = '', query = ''] = path.split('?', 2)
  return { address, params: new URLSearchParams(query) }
}
