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
  /** A picture of what other columns say in numbers: in the middle of its line, and left out where rows are cards. */
  isPicture?: boolean
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
          {rows.map((row) => bodyRow(columns, row, rowKey(row)))}
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

/** A function, like the cell's, and no component: a page has hundreds of cells, and each component would be awaited. */
function bodyRow<Row>(columns: readonly Column<Row>[], row: Row, key: string) {
  return (
    <tr key={key} role="row" className="table-line">
      {columns.map((column) => bodyCell(column, column.cell(row)))}
    </tr>
  )
}

function bodyCell<Row>({ key, label, names, align, isPicture }: Column<Row>, content: ReactNode) {
  const Cell = names ? 'th' : 'td'
  return (
    <Cell
      key={key}
      role={names ? 'rowheader' : 'cell'}
      scope={names ? 'row' : undefined}
      className={classes(
        'table-field',
        align === 'end' && 'table-figure',
        isPicture && '@max-2xl:hidden @2xl:align-middle',
      )}
    >
      <span aria-hidden className="table-label">
        {label}
      </span>
      <span className="table-value">{content}</span>
    </Cell>
  )
}
