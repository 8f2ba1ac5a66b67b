import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { lookForStrangers } from '#lib/commands/steps/look-for-strangers.ts'
import { ownMarks } from '#lib/commands/steps/own-marks.ts'
import type { FileLook } from '#lib/domain/letters/strangers.ts'
import { openSealedFile } from '#lib/platform/file-seal.ts'
import { storedPath } from '#lib/platform/file-store.ts'
import { filePlace } from '#lib/vault/file-vault.ts'
import { findVault } from '#lib/vault/request-vault.ts'

type ToLookInto = { request: RequestRow; id: string; key: Buffer; storedName: string; mediaType: string }

/** Reads a file through for what is other people's, now that it lies sealed; it counts as unread if that goes wrong. */
export async function lookInto(
  context: Context,
  dataDir: string,
  { request, id, key, storedName, mediaType }: ToLookInto,
): Promise<FileLook> {
  const vault = await findVault(context.keys, context.db.read, request.id)
  if (!vault) return UNREAD
  const own = await ownMarks(context, context.db.read, { request, vault })
  const file = await openSealedFile(storedPath(dataDir, storedName), key, filePlace(id))
  try {
    return await lookForStrangers(file, mediaType, own)
  } catch {
    return UNREAD
  } finally {
    await file.close()
  }
}

const UNREAD: FileLook = { isRead: false, strangers: [] }
