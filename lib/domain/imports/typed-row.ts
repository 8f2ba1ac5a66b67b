import { writtenDay } from '#lib/domain/clock/written-day.ts'
import { IMPORT_COLUMNS, type ImportColumn, isImportColumn, SEVERAL } from '#lib/domain/imports/columns.ts'
import type { Headings } from '#lib/domain/imports/headings.ts'
import { knownWord, type Vocabulary, type Words } from '#lib/domain/imports/vocabulary.ts'
import type { FieldProblem } from '#lib/domain/result.ts'

/**
 * A row of a list: its number in the file (the headings are row 1), its cells as they were written, the same as the
 * entry form would hold them, and what no form could tell (`field` is a column).
 */
export type ListedRow = {
  row: number
  cells: Partial<Record<ImportColumn, string>>
  typed: Partial<Record<ImportColumn, string | string[]>>
  problems: FieldProblem[]
}

type Written = { row: number; cells: readonly string[] }

/** Reads a row: words of any language become codes, days and times the form's own. */
export function typedRow({ row, cells }: Written, headings: Headings, vocabulary: Vocabulary): ListedRow {
  const read: ListedRow = { row, cells: {}, typed: {}, problems: [] }
  if (cells.slice(headings.length).some((cell) => cell !== ''))
    read.problems.push({ field: 'number', code: 'import-row-long' })
  for (const [at, column] of headings.entries()) {
    const cell = unescaped(cells[at] ?? '')
    if (!isImportColumn(column) || cell === '') continue
    read.cells[column] = cell
    const typed = typedCell(column, cell, vocabulary)
    if ('code' in typed) read.problems.push({ field: column, ...typed })
    else read.typed[column] = typed.value
  }
  return read
}

/** What a table of ours put in front of a cell so that no spreadsheet runs it (SR-126) is no part of what was written. */
function unescaped(cell: string): string {
  return /^'\s*[=+\-@]/.test(cell) ? cell.slice(1) : cell
}

type Typed = { value: string | string[] } | Omit<FieldProblem, 'field'>

function typedCell(column: ImportColumn, cell: string, { cells }: Vocabulary): Typed {
  if (column === 'on') return { value: writtenDay(cell) ?? cell }
  if (column === 'time') return { value: cell.replace(/^(\d):/, '0$1:').replace(/^(\d\d:\d\d):00$/, '$1') }
  const words = cells[column]
  if (!words) return { value: cell }
  if (!SEVERAL.some((each) => each === column)) {
    const code = knownWord(words, cell)
    return code ? { value: code } : unknownWord(cell)
  }
  const codes = severalCodes(cell, words)
  return 'unknown' in codes ? unknownWord(codes.unknown) : { value: codes.found }
}

function unknownWord(word: string): Typed {
  return { code: 'import-word-unknown', params: { what: word.trim().slice(0, 60) } }
}

/** What divides words; commas come last, because some words hold one. */
const DIVIDERS = [/[|/;；\n]+/, /[,，、]+/]

function severalCodes(cell: string, words: Words, from = 0): { found: string[] } | { unknown: string } {
  const whole = knownWord(words, cell)
  if (whole) return { found: [whole] }
  const divider = DIVIDERS[from]
  if (!divider) return { unknown: cell }
  const found: string[] = []
  for (const part of cell.split(divider).filter((each) => each.trim() !== '')) {
    const codes = severalCodes(part, words, from + 1)
    if ('unknown' in codes) return codes
    found.push(...codes.found)
  }
  return { found }
}

/** A row in one text, from which it is known again: by its own number, or else by all that it says. */
export function rowMark({ typed }: ListedRow): string {
  if (typed.number) return `number|${typed.number}`
  return `row|${JSON.stringify(IMPORT_COLUMNS.map((column) => typed[column] ?? null))}`
}
