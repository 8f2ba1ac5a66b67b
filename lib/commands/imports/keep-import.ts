import { appendAudit } from '#db/queries/audit.ts'
import { insertImport } from '#db/queries/imports.ts'
import type { Context } from '#lib/commands/context.ts'
import { gathered } from '#lib/commands/steps/gathered.ts'
import type { Arriving } from '#lib/commands/steps/receive-file.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { IMPORT_BYTES_MAX, IMPORT_HOURS, IMPORT_ROWS_MAX } from '#lib/domain/imports/columns.ts'
import { headingsOf } from '#lib/domain/imports/headings.ts'
import { listText } from '#lib/domain/imports/list-text.ts'
import { type ListedRow, typedRow } from '#lib/domain/imports/typed-row.ts'
import type { Vocabulary } from '#lib/domain/imports/vocabulary.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import { readPastedTable } from '#lib/platform/pasted-table.ts'
import { sealImport } from '#lib/vault/import-vault.ts'

/**
 * Keeps a list of requests received elsewhere, sealed and for a day, so that somebody can look through it before
 * anything is entered. What is wrong with the file as a whole is a problem of `files`; what is wrong with a row stays
 * with the row.
 */
export async function keepImport(
  context: Context,
  { source, vocabulary }: Pick<Arriving, 'source'> & { vocabulary: Vocabulary },
): Promise<Result<{ id: string }>> {
  const staff = await staffWhoMay(context, 'enter-request')
  if (!staff.ok) return staff
  const rows = rowsOf(await gathered(source, IMPORT_BYTES_MAX), vocabulary)
  if (!rows.ok) return rows
  const id = newId(context.now)
  const at = instantText(context.now)
  const expiresAt = instantText(context.now.add({ hours: IMPORT_HOURS }))
  const sealedRows = sealImport(context.keys, id, rows.value)
  return context.db.transaction(async (tx) => {
    await insertImport(tx, { id, staffId: staff.value.staffId, sealedRows, createdAt: at, expiresAt })
    const payload = { importId: id, rows: rows.value.length }
    await appendAudit(tx, { at, actor: staff.value, event: 'import-checked', payload })
    return ok({ id })
  })
}

function rowsOf(bytes: Uint8Array, vocabulary: Vocabulary): Result<ListedRow[]> {
  if (bytes.length > IMPORT_BYTES_MAX) return fieldFailed('files', 'import-too-large')
  const text = listText(bytes)
  if (text === null) return fieldFailed('files', 'import-not-utf8')
  const table = readPastedTable(text)
  if ('unreadableAt' in table)
    return fieldFailed('files', 'import-unreadable', { line: table.unreadableAt ?? 0 })
  const [first, ...rows] = table
  if (!first || rows.length === 0) return fieldFailed('files', 'import-empty')
  if (rows.length > IMPORT_ROWS_MAX)
    return fieldFailed('files', 'import-too-long', { max: IMPORT_ROWS_MAX, count: rows.length })
  const headings = headingsOf(first.cells, vocabulary)
  if (!headings.ok) return headings
  return ok(rows.map((row) => typedRow(row, headings.value, vocabulary)))
}
