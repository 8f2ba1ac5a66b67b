import { type ImportColumn, NEEDED_COLUMNS, type PROBLEMS_COLUMN } from '#lib/domain/imports/columns.ts'
import { knownWord, type Vocabulary } from '#lib/domain/imports/vocabulary.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'

/** What each column of a list is, in the order of the file. */
export type Headings = readonly (ImportColumn | typeof PROBLEMS_COLUMN)[]

/**
 * The columns that the first line of a list names, in any language. Unknown columns are refused, because one that is
 * only misspelt would lose what it holds; so are those named twice and those that are missing.
 */
export function headingsOf(cells: readonly string[], { headings, shown }: Vocabulary): Result<Headings> {
  const found: (Headings[number] | undefined)[] = cells.map((cell) => knownWord(headings, cell))
  const at = found.indexOf(undefined)
  if (at >= 0)
    return cells[at]?.trim()
      ? fieldFailed('files', 'import-column-unknown', { what: cells[at].trim().slice(0, 60) })
      : fieldFailed('files', 'import-column-nameless', { count: at + 1 })
  const known = found.filter((column) => column !== undefined)
  const twice = known.findIndex((column, place) => known.indexOf(column) !== place)
  if (twice >= 0) return fieldFailed('files', 'import-column-twice', { what: cells[twice] ?? '' })
  const missing = NEEDED_COLUMNS.find((column) => !known.includes(column))
  if (missing) return fieldFailed('files', 'import-column-missing', { what: shown[missing] })
  return ok(known)
}
