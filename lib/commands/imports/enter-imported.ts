import { appendAudit } from '#db/queries/audit.ts'
import { findImport, markImportEntered } from '#db/queries/imports.ts'
import type { Context } from '#lib/commands/context.ts'
import { enterCase } from '#lib/commands/steps/enter-case.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { rowEntry } from '#lib/domain/imports/row-entry.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { openImport, rowEntryKey } from '#lib/vault/import-vault.ts'

/** Rows that are entered in one transaction: nobody else waits long for it. */
const AT_ONCE = 50

/** How many rows became requests, and where to go on; null at the end. */
export type EnteredRows = { entered: number; next: number | null }

/**
 * Enters the good rows of a stretch of a list, each as if it had been typed; broken ones are left. What was entered is
 * never entered again, so a list may be gone through once more after a crash. `from` counts rows from 0.
 */
export async function enterImported(
  context: Context,
  { importId, from }: { importId: string; from: number },
): Promise<Result<EnteredRows>> {
  const staff = await staffWhoMay(context, 'enter-request')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  const at = instantText(context.now)
  return context.db.transaction(async (tx) => {
    const list = await findImport(tx, { id: importId, staffId, now: at })
    if (!list) return failed('not-found')
    const rows = openImport(context.keys, list)
    let entered = 0
    for (const row of rows.slice(from, from + AT_ONCE)) {
      const read = rowEntry(row, rowEntryKey(context.keys, row))
      if ('problems' in read) continue
      const done = await enterCase(context, tx, { entry: read.entry, by: staffId, quiet: true })
      if (done.ok && !done.value.known) entered++
    }
    const next = from + AT_ONCE < rows.length ? from + AT_ONCE : null
    if (next === null) await markImportEntered(tx, importId, at)
    const payload = { importId, entered }
    if (entered > 0) await appendAudit(tx, { at, actor: staff.value, event: 'import-entered', payload })
    return ok({ entered, next })
  })
}
