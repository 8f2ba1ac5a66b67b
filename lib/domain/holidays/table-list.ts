import { writtenDay } from '#lib/domain/clock/written-day.ts'
import {
  checkLine,
  type DayKind,
  type LineProblem,
  type Listed,
  type ListedDays,
  sorted,
} from '#lib/domain/holidays/listed-days.ts'

type Row = { line: number; cells: string[] }
type ColumnName = 'date' | 'end' | 'name' | 'kind'
type Columns = Record<ColumnName, number>

/** How the columns may be headed, in either language. */
const HEADINGS: Record<ColumnName, readonly string[]> = {
  date: ['date', 'start', 'start date', '日期', '开始日期'],
  end: ['end date', 'end', '结束日期'],
  name: ['name', '名称', '节日'],
  kind: ['kind', '类型'],
}

/** The words of the column “kind”, in either language. */
const KINDS: Record<string, DayKind> = {
  off: 'off',
  work: 'work',
  休: 'off',
  放假: 'off',
  班: 'work',
  上班: 'work',
}

/** The days of a table with the columns date, end date (may be left out), name and kind, its headings first. */
export function listFromTable([header, ...rows]: readonly Row[]): Listed {
  const columns = columnsOf(header?.cells ?? [])
  if (!header || !columns)
    return { days: [], problems: [{ line: header?.line ?? 1, code: 'list-heading-missing' }] }
  return sorted(rows.map((row) => daysOf(row, columns)))
}

function columnsOf(cells: string[]): Columns | null {
  const written = cells.map((cell) => cell.toLowerCase())
  const at = (column: ColumnName) => written.findIndex((cell) => HEADINGS[column].includes(cell))
  const columns = { date: at('date'), end: at('end'), name: at('name'), kind: at('kind') }
  return columns.date < 0 || columns.name < 0 || columns.kind < 0 ? null : columns
}

function daysOf({ line, cells }: Row, columns: Columns): ListedDays | LineProblem {
  const cell = (column: ColumnName) => cells[columns[column]] ?? ''
  const kind = KINDS[cell('kind').toLowerCase()] ?? null
  const from = writtenDay(cell('date'))
  const to = cell('end') === '' ? from : writtenDay(cell('end'))
  return checkLine({ line, from, to, name: cell('name').normalize('NFC'), kind })
}
