// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop a table's meaning when its display changes.
import { ArrowDown, ArrowDownUp, ArrowUp } from 'lucide-react'
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
  /** The address of the same page sorted by this column, or the other way round if it is; see `sortedTable`. */
  sort?: SortLink
}

export type SortLink = { href: string; order?: 'ascending' | 'descending' }

type TableProps<Row> = {
  /** Where a link that sorts it comes back to. */
  id?: string
  caption: string
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** A table that becomes a list of cards where its container is narrow, with the links that sort it above them. */
export function Table<Row>({ id, caption, captionHidden, columns, rows, rowKey }: TableProps<Row>) {
  const isSortable = columns.some(({ sort }) => sort)
  return (
    <div id={id} className="@container scroll-mt-4">
      <table role="table" className="block w-full @2xl:table">
        <caption
          className={captionHidden ? 'sr-only' : 'block pb-2 text-start font-semibold @2xl:table-caption'}
        >
          {caption}
        </caption>
        <thead
          role="rowgroup"
          className={
            isSortable ? 'block @2xl:table-header-group' : 'sr-only @2xl:not-sr-only @2xl:table-header-group'
          }
        >
          <HeadRow columns={columns} isSortable={isSortable} />
        </thead>
        <tbody role="rowgroup" className="block space-y-3 @2xl:table-row-group @2xl:space-y-0">
          {rows.map((row) => bodyRow(columns, row, rowKey(row)))}
        </tbody>
      </table>
    </div>
  )
}

function HeadRow<Row>({ columns, isSortable }: { columns: readonly Column<Row>[]; isSortable: boolean }) {
  return (
    <tr
      role="row"
      className={classes(
        '@2xl:table-row @2xl:border-b-2 @2xl:border-edge',
        isSortable && 'flex flex-wrap gap-x-4 pb-2 @2xl:pb-0',
      )}
    >
      {columns.map((column) => (
        <th
          key={column.key}
          role="columnheader"
          scope="col"
          aria-sort={column.sort?.order}
          className={classes(
            'text-small font-semibold text-soft @2xl:px-3 @2xl:py-2 @2xl:align-bottom @2xl:first:ps-0 @2xl:last:pe-0',
            column.align === 'end' ? 'text-end' : 'text-start',
            isSortable && !column.sort && 'sr-only @2xl:not-sr-only @2xl:px-3 @2xl:py-2',
          )}
        >
          {column.sort ? <SortedLabel sort={column.sort}>{column.label}</SortedLabel> : column.label}
        </th>
      ))}
    </tr>
  )
}

/** Screen readers say the order with the column, which has it as an attribute. */
function SortedLabel({ sort: { href, order }, children }: { sort: SortLink; children: ReactNode }) {
  const Arrow = order === 'ascending' ? ArrowUp : order === 'descending' ? ArrowDown : ArrowDownUp
  return (
    <a
      href={href}
      className={classes(
        'inline-flex min-h-6 items-center gap-1 no-underline hover:underline',
        order ? 'text-ink' : 'text-soft',
      )}
    >
      {children}
      <Arrow aria-hidden className={classes('size-[1em] shrink-0 print:hidden', !order && 'opacity-60')} />
    </a>
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
