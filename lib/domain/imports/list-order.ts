import { DEFAULT_LOCALE, type Locale } from '#lib/domain/locales.ts'
import { inOrder, type RowKey, rowOrder } from '#lib/domain/row-order.ts'

type ListedRow = { row: number; name: string; stands: 'broken' | 'good' | 'entered' }

/** The order of a list as its page's address asks for it. */
export type ListOrder = { locale: Locale; sorted: string | undefined }

/** The name of a list's table in the address. */
export const LIST_TABLE = 'rows'

/** By what the rows of a list are put in order, column by column. */
export const LIST_ORDERS = {
  row: ({ row }: ListedRow) => row,
  name: ({ name }: ListedRow) => name || null,
  stands: ({ stands }: ListedRow) => ['broken', 'good', 'entered'].indexOf(stands),
} satisfies Record<string, (row: ListedRow) => RowKey>

/** All rows of a list in the order an address asks for; else those that need somebody come first. */
export function listInOrder<Row>(
  rows: readonly Row[],
  shown: (row: Row) => ListedRow,
  { locale, sorted }: ListOrder = { locale: DEFAULT_LOCALE, sorted: undefined },
): Row[] {
  const asked = rowOrder(sorted, LIST_TABLE)
  const known = Object.entries(LIST_ORDERS).find(([column]) => column === asked?.column)
  const by = known?.[1] ?? LIST_ORDERS.stands
  return inOrder(rows, (row) => by(shown(row)), {
    locale,
    isDown: known !== undefined && asked?.isDown === true,
  })
}
