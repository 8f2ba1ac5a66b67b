import { deleteDraftFiles } from '#db/queries/draft-files.ts'
import type { Context } from '#lib/commands/context.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { deleteStored } from '#lib/platform/file-store.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/**
 * Destroys a file of a request that is still being filled in, its key and its bytes. Removing what is removed already
 * is no problem.
 */
export async function removeDraftFile(
  { db }: Context,
  { dataDir, draftSecret, fileId }: { dataDir: string; draftSecret: string | null; fileId: string },
): Promise<Result<null>> {
  if (!draftSecret) return failed('draft-expired')
  const gone = { draftHash: hashSecret(draftSecret), ids: [fileId] }
  const storedNames = await db.transaction((tx) => deleteDraftFiles(tx, gone))
  for (const storedName of storedNames) await deleteStored(dataDir, storedName)
  return ok(null)
}
