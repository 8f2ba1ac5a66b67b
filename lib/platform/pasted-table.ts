import { parse } from 'csv/sync'
import type { Unreadable } from '#lib/platform/icalendar.ts'

/** One row of a table as it is written: the number of its last line, and which row of the table it is, from 1. */
export type TableRow = { line: number; row: number; cells: string[] }

type Parsed = { record: string[]; info: { lines: number } }

/**
 * The rows of a table that was pasted or read from a file, without empty ones: separated by tabs, semicolons or
 * commas, whichever its first line has (RFC 4180, and what spreadsheets copy).
 */
export function readPastedTable(text: string): TableRow[] | Unreadable {
  try {
    const rows = parse(text, {
      bom: true,
      info: true,
      trim: true,
      relax_column_count: true,
      delimiter: delimiterOf(text),
    }) as unknown as Parsed[]
    return rows
      .map(({ record, info }, at) => ({ line: info.lines, row: at + 1, cells: record }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
  } catch (thrown) {
    return { unreadableAt: lineOf(thrown) }
  }
}

/** The line that the parser's own error names, if it is one; its class is not exported. */
function lineOf(thrown: unknown): number | null {
  return thrown instanceof Error && 'lines' in thrown && typeof thrown.lines === 'number'
    ? thrown.lines
    : null
}

function delimiterOf(text: string): string {
  const [header = ''] = text.trimStart().split(/[\r\n]/, 1)
  return ['\t', ';'].find((each) => header.includes(each)) ?? ','
}
