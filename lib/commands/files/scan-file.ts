import { type AttachmentRow, listToScan, saveScan } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { minutesToNextScan } from '#lib/domain/files/scan.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { scanBytes, type Verdict } from '#lib/platform/clamd.ts'
import { instantText } from '#lib/platform/clock.ts'
import { openSealedFile } from '#lib/platform/file-seal.ts'
import { storedPath } from '#lib/platform/file-store.ts'
import { filePlace, openFileKey } from '#lib/vault/file-vault.ts'
import { findVault } from '#lib/vault/request-vault.ts'

/** The scanner's socket, and where files lie. */
export type ScanSettings = { dataDir: string; socket: string }

/**
 * Has the next waiting file scanned and writes down what the scanner said. Anything but a verdict is `error`: not
 * openable, and tried again later and later (SR-115, SR-116). @returns the verdict, or null if no file waits.
 */
export async function scanFile(context: Context, settings: ScanSettings): Promise<Result<Verdict | null>> {
  const { actor, db, now } = context
  if (actor.type !== 'system') return failed('not-permitted')
  const at = instantText(now)
  const [row] = await listToScan(db.read, at, 1)
  if (!row) return ok(null)
  const verdict = await verdictOn(context, settings, row)
  const scanTries = row.scanTries + 1
  const nextScanAt = instantText(now.add({ minutes: minutesToNextScan(scanTries) }))
  await db.transaction(async (tx) => {
    await saveScan(tx, row.id, { scan: verdict, scanTries, nextScanAt })
    const audit = { event: 'file-scanned', payload: { fileId: row.id, scan: verdict } } as const
    // A scanner that is away would fill the trail.
    if (verdict !== row.scan) await appendAudit(tx, { at, actor, requestId: row.requestId, ...audit })
  })
  return ok(verdict)
}

/** A file that cannot be opened was not scanned. */
async function verdictOn(
  { db, keys }: Context,
  { dataDir, socket }: ScanSettings,
  row: AttachmentRow,
): Promise<Verdict> {
  const vault = await findVault(keys, db.read, row.requestId)
  const key = vault && openFileKey(vault, row)
  if (!key) return 'error'
  try {
    const file = await openSealedFile(storedPath(dataDir, row.storedName), key, filePlace(row.id))
    return await scanBytes(socket, file.chunks()).finally(() => file.close())
  } catch {
    return 'error'
  }
}
