import { inspectFile } from '#lib/domain/files/inspect.ts'
import { FILE_MEGABYTES } from '#lib/domain/files/limits.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { openSealedFile } from '#lib/platform/file-seal.ts'
import { deleteStored, finishFile, TooManyBytes, writeUnfinished } from '#lib/platform/file-store.ts'
import { filePlace } from '#lib/vault/file-vault.ts'

/** Where files lie, and whether a scanner will look at them. */
export type FileSettings = { dataDir: string; scanning: boolean }
/** A file as it comes in; its name is whatever the sender says. */
export type Arriving = { name: string; source: AsyncIterable<Uint8Array> }

/** A file that came in and was found good: what it is, and what tells of the person. */
export type Received = { mediaType: string; size: number; sha256: string }

type Receiving = Arriving & {
  id: string
  key: Buffer
  storedName: string
  field: string
  /** The most it may be, if less than what any file may. */
  megabytes?: number
}

/**
 * The bytes on the disk under their final name, sealed while they came in, once they were found good (SR-109 to
 * SR-114); nothing is left of others. A fault is a problem of the form's `field`, with the file's name.
 */
export async function receiveFile(
  dataDir: string,
  { id, key, storedName, field, name, source, megabytes = FILE_MEGABYTES }: Receiving,
): Promise<Result<Received>> {
  const place = filePlace(id)
  try {
    const arriving = { key, place, storedName, most: megabytes * 1024 * 1024, source }
    const { path, size, sha256 } = await writeUnfinished(dataDir, arriving)
    const file = await openSealedFile(path, key, place)
    const found = await inspectFile(name, file).finally(() => file.close())
    if ('fault' in found) {
      await deleteStored(dataDir, storedName)
      return fieldFailed(field, found.fault, { name })
    }
    await finishFile(dataDir, storedName)
    return ok({ mediaType: found.mediaType, size, sha256 })
  } catch (thrown) {
    await deleteStored(dataDir, storedName)
    if (thrown instanceof TooManyBytes) return fieldFailed(field, 'file-too-large', { name, max: megabytes })
    throw thrown
  }
}

/** Writes the row of a file that lies on the disk already; when that fails, nothing of the file is left (D22). */
export async function keptWithRow<Value>(
  dataDir: string,
  storedName: string,
  save: () => Promise<Result<Value>>,
): Promise<Result<Value>> {
  try {
    const saved = await save()
    if (!saved.ok) await deleteStored(dataDir, storedName)
    return saved
  } catch (thrown) {
    await deleteStored(dataDir, storedName)
    throw thrown
  }
}
