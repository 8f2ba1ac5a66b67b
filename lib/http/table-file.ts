import { stringify } from 'csv/sync'
import writeExcelFile from 'write-excel-file/node'
import { safeCell } from '#lib/domain/reports/safe-cell.ts'
import { attachmentHeader } from '#lib/http/disposition.ts'

/** The forms a table of the desk can be taken away in. */
export const TABLE_FORMS = ['csv', 'xlsx'] as const
export type TableForm = (typeof TABLE_FORMS)[number]

type Cell = string | number | null

/** The form that a file name asks for, if it is one of `name`'s. */
export function formOf(file: string, name: string): TableForm | null {
  return TABLE_FORMS.find((form) => file === `${name}.${form}`) ?? null
}

/**
 * A table as a download: CSV by RFC 4180 with a byte order mark (spreadsheets take it for UTF-8 then), or a workbook.
 * Texts that a spreadsheet would run as a formula are made harmless; numbers stay numbers (SR-126).
 */
export async function tableFile(name: string, form: TableForm, rows: Cell[][]): Promise<Response> {
  const body = form === 'csv' ? csvOf(rows) : await workbookOf(rows)
  return new Response(body, {
    headers: {
      'content-type': form === 'csv' ? 'text/csv; charset=utf-8' : XLSX,
      'content-disposition': attachmentHeader(`${name}.${form}`),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function csvOf(rows: Cell[][]): string {
  const safe = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell)))
  return stringify(safe, { bom: true, record_delimiter: 'windows' })
}

/** Texts are typed as such, so that nothing in a workbook is ever taken for a formula. */
async function workbookOf(rows: Cell[][]): Promise<Blob> {
  const cells = rows.map((row, at) =>
    row.map((value) => {
      if (value === null) return null
      const look = at === 0 ? ({ fontWeight: 'bold' } as const) : {}
      return typeof value === 'number' ? { value, type: Number, ...look } : { value, type: String, ...look }
    }),
  )
  const bytes = await writeExcelFile(cells).toBuffer()
  return new Blob([new Uint8Array(bytes)])
}
