// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop a table's meaning when its display changes.
import type { ReactNode } from 'react'
import { classes } from '#components/ui/classes.ts'

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** The cell that names the row; exactly one column. */
  names?: boolean
  /** Numbers and dates that are compared down the column. */
  align?: 'end'
}

type TableProps<Row> = {
  caption: string
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/**
 * A table that becomes a list of cards where its container is narrow.
 */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <div className="@container">
      <table role="table" className="block w-full @2xl:table">
        <caption
          className={captionHidden ? 'sr-only' : 'block pb-2 text-start font-semibold @2xl:table-caption'}
        >
          {caption}
        </caption>
        <thead role="rowgroup" className="sr-only @2xl:not-sr-only @2xl:table-header-group">
          <HeadRow columns={columns} />
        </thead>
        <tbody role="rowgroup" className="block space-y-3 @2xl:table-row-group @2xl:space-y-0">
          {rows.map((row) => (
            <BodyRow key={rowKey(row)} columns={columns} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function HeadRow<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  return (
    <tr role="row" className="border-b-2 border-edge">
      {columns.map((column) => (
        <th
          key={column.key}
          role="columnheader"
          scope="col"
          className={classes(
            'px-3 py-2 align-bottom text-small font-semibold text-soft first:ps-0 last:pe-0',
            column.align === 'end' ? 'text-end' : 'text-start',
          )}
        >
          {column.label}
        </th>
      ))}
    </tr>
  )
}

function BodyRow<Row>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) {
  return (
    <tr
      role="row"
      className="block rounded border border-line bg-surface px-4 py-2 @2xl:table-row @2xl:border-x-0 @2xl:border-t-0 @2xl:bg-transparent @2xl:hover:bg-sunken"
    >
      {columns.map((column) => (
        <BodyCell key={column.key} column={column}>
          {column.cell(row)}
        </BodyCell>
      ))}
    </tr>
  )
}

function BodyCell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  const Cell = column.names ? 'th' : 'td'
  return (
    <Cell
      role={column.names ? 'rowheader' : 'cell'}
      scope={column.names ? 'row' : undefined}
      className={classes(
        'flex flex-wrap items-baseline justify-between gap-x-4 py-1.5 text-end @2xl:table-cell @2xl:px-3 @2xl:py-2.5 @2xl:align-baseline @2xl:first:ps-0 @2xl:last:pe-0',
        column.names ? 'font-semibold' : 'font-normal',
        column.align === 'end' ? '@2xl:text-end tabular-nums' : '@2xl:text-start',
      )}
    >
      <span aria-hidden className="text-start text-small font-normal text-soft @2xl:hidden">
        {column.label}
      </span>
      <span className="ms-auto min-w-0 break-words @2xl:ms-0">{children}</span>
    </Cell>
  )
}
