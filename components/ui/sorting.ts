import type { Column } from '#components/ui/table.tsx'

/** A column by which rows can be put in order: by texts, as the reader's language orders them, by numbers or by ISO dates; null comes last. */
export type SortedColumn<Row> = Column<Row> & { by?: (row: Row) => string | number | null }

/** What a page says to the tables it shows, so that each can be sorted by its address. */
export type Sorting = {
  /** The reader's language. */
  locale: string
  /** The page's address without its language, with its query. */
  path: string
}

/** The address parameter: `people.name`, or `people.-name` for the other way round. One table of a page is sorted at a time. */
const PARAMETER = 'sorted'

/**
 * Rows in the order the address asks for, and columns with the links that ask for another; `table` is the table's name
 * in the address. Without scripts, and the same for everybody the link is sent to. An order that is not known leaves the
 * rows as they come.
 */
export function sortedTable<Row>(
  { locale, path }: Sorting,
  table: string,
  { columns, rows }: { columns: readonly SortedColumn<Row>[]; rows: readonly Row[] },
): { id: string; columns: Column<Row>[]; rows: Row[] } {
  const [address = '', query = ''] = path.split('?')
  const params = new URLSearchParams(query)
  const asked = params.get(PARAMETER) ?? ''
  const id = `table-${table}`
  const hrefOf = (order: string) => {
    const others = new URLSearchParams(params)
    // what was done is not said again
    others.delete('done')
    others.set(PARAMETER, order)
    return `/${locale}${address}?${others}#${id}`
  }
  const linked = columns.map(({ by, ...column }): Column<Row> => {
    if (!by) return column
    const [up, down] = [`${table}.${column.key}`, `${table}.-${column.key}`]
    const order = asked === up ? 'ascending' : asked === down ? 'descending' : undefined
    // of numbers the greatest are asked for first
    const first = column.align === 'end' ? down : up
    const other = asked === up ? down : up
    return { ...column, sort: { href: hrefOf(order ? other : first), order } }
  })
  const column = columns.find(({ key }) => asked === `${table}.${key}` || asked === `${table}.-${key}`)
  if (!column?.by) return { id, columns: linked, rows: [...rows] }
  return { id, columns: linked, rows: inOrder(rows, column.by, { locale, isDown: asked.includes('.-') }) }
}

function inOrder<Row>(
  rows: readonly Row[],
  by: (row: Row) => string | number | null,
  { locale, isDown }: { locale: string; isDown: boolean },
): Row[] {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const way = isDown ? -1 : 1
  const keyed = rows.map((row) => ({ row, key: by(row) }))
  const sorted = keyed.toSorted((one, other) => {
    if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null)
    if (typeof one.key === 'number' && typeof other.key === 'number') return way * (one.key - other.key)
    return way * compare(String(one.key), String(other.key))
  })
  return sorted.map(({ row }) => row)
}
