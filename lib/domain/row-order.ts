import type { Locale } from '#lib/domain/locales.ts'

/** The order of one table of a page, by one of its columns; `isDown`: the other way round. */
export type RowOrder = { column: string; isDown: boolean }

/** What a row is put in order by: text as the reader's language orders it, ISO dates, or numbers; null comes last both ways. */
export type RowKey = string | number | null

/** The address parameter that asks for an order; one table of a page is sorted at a time. */
export const ORDER_PARAMETER = 'sorted'

/** An order as the address writes it: `people.name`, or `people.-name` for the other way round. */
export function orderText(table: string, { column, isDown }: RowOrder): string {
  return `${table}.${isDown ? '-' : ''}${column}`
}

/** The order an address asks of a table, if it asks one of it. */
export function rowOrder(asked: string | null | undefined, table: string): RowOrder | null {
  if (!asked?.startsWith(`${table}.`)) return null
  const column = asked.slice(table.length + 1)
  return column.startsWith('-') ? { column: column.slice(1), isDown: true } : { column, isDown: false }
}

/** Rows in order; those that are equal keep the order they come in. */
export function inOrder<Row>(
  rows: readonly Row[],
  by: (row: Row) => RowKey,
  { locale, isDown }: { locale: Locale; isDown: boolean },
): Row[] {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const way = isDown ? -1 : 1
  const keyed = rows.map((row) => ({ row, key: by(row) }))
  const sorted = keyed.toSorted(({ key: one }, { key: other }) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    if (typeof one === 'number' && typeof other === 'number') return way * (one - other)
    return way * compare(String(one), String(other))
  })
  return sorted.map(({ row }) => row)
}
