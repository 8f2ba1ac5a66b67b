import type { Queries } from '#db/client.ts'
import { findImport, type ImportRow, listEntered } from '#db/queries/imports.ts'
import type { Context } from '#lib/commands/context.ts'
import { rowEntry } from '#lib/domain/imports/row-entry.ts'
import type { ListedRow } from '#lib/domain/imports/typed-row.ts'
import type { Entry } from '#lib/domain/requests/entry.ts'
import { trueReceipt } from '#lib/domain/requests/receipt-correction.ts'
import type { FieldProblem } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { entryFiling, openImport, rowEntryKey } from '#lib/vault/import-vault.ts'

/** A row as it stands: entered already (`reference` null: it is not for whoever looks), good to be entered, or broken. */
export type StandingRow = ListedRow &
  (
    | { stands: 'entered'; reference: string | null }
    | { stands: 'good'; entry: Entry }
    | { stands: 'broken'; problems: FieldProblem[] }
  )

/** A list of whoever looks, with every row as it stands now; undefined if there is none of theirs. */
export async function importRows(
  context: Context,
  db: Queries,
  { id, staffId }: { id: string; staffId: string },
): Promise<{ list: ImportRow; rows: StandingRow[] } | undefined> {
  const list = await findImport(db, { id, staffId, now: instantText(context.now) })
  if (!list) return undefined
  const listed = openImport(context.keys, list).map((row) => {
    const entryKey = rowEntryKey(context.keys, row)
    return { row, entryKey, filing: entryFiling(context.keys, entryKey) }
  })
  const filings = listed.map(({ filing }) => filing)
  const entered = new Map(
    (await listEntered(db, filings, staffId)).map(({ filingHash, reference }) => [filingHash, reference]),
  )
  const firstRow = new Map<string, number>()
  const rows = listed.map(({ row, entryKey, filing }): StandingRow => {
    const other = firstRow.get(entryKey)
    if (other !== undefined) {
      const twice = { field: 'number', code: 'import-row-twice', params: { other } }
      return { ...row, stands: 'broken', problems: [twice] }
    }
    firstRow.set(entryKey, row.row)
    const reference = entered.get(filing)
    return reference === undefined ? judged(context, row, entryKey) : { ...row, stands: 'entered', reference }
  })
  return { list, rows }
}

function judged({ now, operator }: Context, row: ListedRow, entryKey: string): StandingRow {
  const read = rowEntry(row, entryKey)
  if ('problems' in read) return { ...row, stands: 'broken', problems: read.problems }
  const received = trueReceipt(read.entry, { now, operator })
  if (received.ok) return { ...row, stands: 'good', entry: read.entry }
  return { ...row, stands: 'broken', problems: received.problem.fields ?? [] }
}
