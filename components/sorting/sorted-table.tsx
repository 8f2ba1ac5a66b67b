import { type SortedColumn, type Sorting, sortedTable } from '#components/sorting/sorting.ts'
import { Table, type TableProps } from '#components/ui/table.tsx'
import { translatorFor } from '#lib/i18n/translator.ts'

type SortedTableProps<Row> = Sorting &
  Omit<TableProps<Row>, 'columns' | 'sortBy'> & {
    /** Its name in the address, unlike those of the page's other tables. */
    name: string
    columns: readonly SortedColumn<Row>[]
    /** The rows of the page that is shown, counted in the order asked for: the first, and the one after the last. */
    part?: readonly [number, number]
  }

/** A table that its readers can put in the order they need. */
export function SortedTable<Row>({ locale, path, name, part, ...table }: SortedTableProps<Row>) {
  const { columns, rows } = sortedTable({ locale, path }, name, table)
  return (
    <Table
      {...table}
      columns={columns}
      rows={part ? rows.slice(...part) : rows}
      sortBy={translatorFor(locale, 'site')('sorting.by')}
    />
  )
}
