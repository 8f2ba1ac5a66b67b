import type { Queries } from '#db/client.ts'
import { type AttachmentRow, insertAttachment, listAttachments } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findRequest, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { cleanFileName } from '#lib/domain/files/file-name.ts'
import { inspectFile } from '#lib/domain/files/inspect.ts'
import { FILE_BYTES_MAX, overQuota } from '#lib/domain/files/limits.ts'
import { nextStatus } from '#lib/domain/requests/lifecycle.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { openSealedFile } from '#lib/platform/file-seal.ts'
import { deleteStored, finishFile, TooManyBytes, writeUnfinished } from '#lib/platform/file-store.ts'
import { newId } from '#lib/platform/ids.ts'
import { filePlace, newFileKey, sealFile } from '#lib/vault/file-vault.ts'
import { openVault } from '#lib/vault/request-vault.ts'

/** Where files lie, and whether a scanner will look at them. */
export type FileSettings = { dataDir: string; scanning: boolean }
/** A file as it comes in; its name is whatever the sender says. */
export type Arriving = { name: string; source: AsyncIterable<Uint8Array> }

/**
 * Takes a file of the requester's, for the next message: sealed while it comes in, judged by its bytes, durable in the
 * folder before its row is written (SR-108 to SR-114). A fault is a problem of the field `files`, with the file's name.
 */
export async function uploadFile(
  context: Context,
  settings: FileSettings,
  arriving: Arriving,
): Promise<Result<{ id: string }>> {
  const { actor, db, now } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  const name = cleanFileName(arriving.name)
  const room = await findRoom(db.read, { requestId: actor.requestId, name, size: 0 })
  if (!room.ok) return room
  const [id, key, storedName] = [newId(now), newFileKey(), newId(now)]
  const written = await receive(settings.dataDir, { id, key, storedName, name, source: arriving.source })
  if (!written.ok) return written
  const { mediaType, size, sha256 } = written.value
  try {
    const row = { id, storedName, mediaType, size, scan: settings.scanning ? 'pending' : 'off' } as const
    const saved = await save(context, { row, key, facts: { name, sha256 }, requestId: actor.requestId })
    if (!saved.ok) await deleteStored(settings.dataDir, storedName)
    return saved
  } catch (thrown) {
    await deleteStored(settings.dataDir, storedName)
    throw thrown
  }
}

/** The open request that still has room for a file of this size. */
async function findRoom(
  db: Queries,
  file: { requestId: string; name: string; size: number },
): Promise<Result<RequestRow>> {
  const request = await findRequest(db, file.requestId)
  if (!request) return failed('not-found')
  const status = nextStatus(request.status, 'receive-message')
  if (!status.ok) return status
  const held = (await listAttachments(db, request.id)).filter(
    ({ author, destroyedAt }) => author === 'requester' && !destroyedAt,
  )
  const over = overQuota(held, file.size)
  return over ? fieldFailed('files', over, { name: file.name }) : ok(request)
}

type Receiving = Arriving & { id: string; key: Buffer; storedName: string }

/** The bytes on the disk under their final name, once they were found good; nothing is left of others. */
async function receive(dataDir: string, { id, key, storedName, name, source }: Receiving) {
  const place = filePlace(id)
  try {
    const arriving = { key, place, storedName, most: FILE_BYTES_MAX, source }
    const { path, size, sha256 } = await writeUnfinished(dataDir, arriving)
    const file = await openSealedFile(path, key, place)
    const found = await inspectFile(name, file).finally(() => file.close())
    if ('fault' in found) {
      await deleteStored(dataDir, storedName)
      return fieldFailed('files', found.fault, { name })
    }
    await finishFile(dataDir, storedName)
    return ok({ mediaType: found.mediaType, size, sha256 })
  } catch (thrown) {
    await deleteStored(dataDir, storedName)
    if (thrown instanceof TooManyBytes) return fieldFailed('files', 'file-too-large', { name })
    throw thrown
  }
}

type Saving = {
  row: Pick<AttachmentRow, 'id' | 'storedName' | 'mediaType' | 'size' | 'scan'>
  key: Buffer
  facts: { name: string; sha256: string }
  requestId: string
}

async function save(context: Context, saving: Saving): Promise<Result<{ id: string }>> {
  const { row, key, facts, requestId } = saving
  const { actor, now } = context
  return context.db.transaction(async (tx) => {
    // Another upload of the same request may have come first.
    const room = await findRoom(tx, { requestId, name: facts.name, size: row.size })
    if (!room.ok) return room
    const at = instantText(now)
    const vault = await openVault(context.keys, tx, requestId)
    const origin = {
      requestId,
      author: 'requester',
      staffId: null,
      purpose: 'message',
      messageId: null,
    } as const
    const state = { scanTries: 0, nextScanAt: at, createdAt: at, destroyedAt: null, destroyedBecause: null }
    await insertAttachment(tx, { ...row, ...origin, ...state, ...sealFile(vault, row.id, { key, facts }) })
    const payload = { fileId: row.id, mediaType: row.mediaType, size: row.size }
    await appendAudit(tx, { at, actor, event: 'file-uploaded', requestId, payload })
    return ok({ id: row.id })
  })
}
