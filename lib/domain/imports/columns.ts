/** The columns of a list of requests received elsewhere, by the fields of the entry form that they fill, as they are shown. */
export const IMPORT_COLUMNS = [
  ...(['number', 'on', 'time', 'channel', 'kinds', 'residence', 'name'] as const),
  ...(['email', 'phone', 'postal', 'locale', 'words'] as const),
  ...(['says', 'shouldSay', 'purposes', 'account'] as const),
  ...(['relation', 'subjectName', 'subjectEmail', 'as', 'age'] as const),
] as const
export type ImportColumn = (typeof IMPORT_COLUMNS)[number]

/** Without one of these no request can be entered. */
export const NEEDED_COLUMNS = [
  ...(['on', 'channel', 'kinds', 'residence', 'name', 'locale', 'words'] as const),
] as const satisfies ImportColumn[]

/** The column that a list of broken rows has besides: what was wrong. It is passed over when the list comes back. */
export const PROBLEMS_COLUMN = 'problems'

/** Columns whose cell may hold several words. */
export const SEVERAL = ['kinds', 'purposes'] as const satisfies ImportColumn[]

/** Most rows of one list, and most bytes of its file. */
export const IMPORT_ROWS_MAX = 2000
export const IMPORT_BYTES_MAX = 3_000_000
/** How long a list waits for somebody to decide; then it is destroyed. */
export const IMPORT_HOURS = 24

/** Whether a column id is one of the list's. */
export function isImportColumn(id: string): id is ImportColumn {
  return IMPORT_COLUMNS.some((column) => column === id)
}
