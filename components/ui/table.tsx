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
  /** The link to the same page sorted by this column, or the other way round if it is; see `SortedTable`. */
  sort?: SortLink | undefined
}

/** `hint`: what following it does. */
export type SortLink = {
  id: string
  href: string
  order: 'ascending' | 'descending' | undefined
  hint: string
}

export type TableProps<Row> = {
  caption: string
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** What stands before the links that sort it, where they are a line of their own. */
  sortBy?: string | undefined
}

/** A table that becomes a list of cards where its container is narrow, with the links that sort it above them. */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, sortBy }: TableProps<Row>) {
  const isSortable = columns.some(({ sort }) => sort)
  return (
    <div className="@container">
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
          <tr
            role="row"
            data-sort-by={isSortable ? sortBy : undefined}
            className={isSortable ? 'table-heads table-sorts' : 'table-heads'}
          >
            {columns.map((column) => headCell(column, isSortable))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block space-y-3 @2xl:table-row-group @2xl:space-y-0">
          {rows.map((row) => bodyRow(columns, row, rowKey(row)))}
        </tbody>
      </table>
    </div>
  )
}

function headCell<Row>({ key, label, align, sort }: Column<Row>, isSortable: boolean) {
  return (
    <th
      key={key}
      role="columnheader"
      scope="col"
      aria-sort={sort?.order}
      className={classes(
        'table-head',
        align === 'end' && '@2xl:text-end',
        // among the links that sort the cards, a head that is none says nothing
        isSortable && !sort && '@max-2xl:sr-only',
      )}
    >
      {sort ? <SortedLabel {...sort}>{label}</SortedLabel> : label}
    </th>
  )
}

/** Screen readers say the order with the column, which has it as an attribute. */
function SortedLabel({ id, href, order, hint, children }: SortLink & { children: ReactNode }) {
  const Arrow = order === 'ascending' ? ArrowUp : order === 'descending' ? ArrowDown : ArrowDownUp
  return (
    <a id={id} href={href} title={hint} className={order ? 'table-sort text-ink' : 'table-sort text-soft'}>
      {children}
      <Arrow
        aria-hidden
        className={classes(
          'ms-1 inline-block size-[1em] align-[-0.125em] print:hidden',
          !order && 'opacity-60',
        )}
      />
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
