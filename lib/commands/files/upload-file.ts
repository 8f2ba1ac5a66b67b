import { type AttachmentRow, insertAttachment } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import {
  type Arriving,
  type FileSettings,
  keptWithRow,
  receiveFile,
} from '#lib/commands/steps/receive-file.ts'
import { roomForFile } from '#lib/commands/steps/room-for-file.ts'
import { cleanFileName } from '#lib/domain/files/file-name.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import { newFileKey, sealFile } from '#lib/vault/file-vault.ts'
import { openVault } from '#lib/vault/request-vault.ts'

/**
 * Takes a file of the requester's, for the next message: sealed while it comes in, judged by its bytes, durable in the
 * folder before its row is written (SR-108 to SR-114). A fault is a problem of the field `files`, with the file's name.
 */
export async function uploadFile(
  context: Context,
  settings: FileSettings,
  arriving: Arriving,
): Promise<Result<{ id: string }>> {
  const { db, now } = context
  const name = cleanFileName(arriving.name)
  const room = await roomForFile(context, db.read, { name, size: 0 })
  if (!room.ok) return room
  const [id, key, storedName] = [newId(now), newFileKey(), newId(now)]
  const { dataDir, scanning } = settings
  const { source } = arriving
  const { request, megabytes } = room.value
  const coming = { id, key, storedName, field: 'files', name, source, megabytes }
  const written = await receiveFile(dataDir, coming)
  if (!written.ok) return written
  const { mediaType, size, sha256 } = written.value
  const row = { id, storedName, mediaType, size, scan: scanning ? 'pending' : 'off' } as const
  const saving = { row, key, facts: { name, sha256 }, requestId: request.id }
  return keptWithRow(dataDir, storedName, () => save(context, saving))
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
    const room = await roomForFile(context, tx, { name: facts.name, size: row.size })
    if (!room.ok) return room
    const at = instantText(now)
    const vault = await openVault(context.keys, tx, requestId)
    const origin = {
      requestId,
      author: 'requester',
      staffId: null,
      purpose: 'message',
      messageId: null,
      item: null,
    } as const
    const state = { scanTries: 0, nextScanAt: at, createdAt: at, destroyedAt: null, destroyedBecause: null }
    await insertAttachment(tx, { ...row, ...origin, ...state, ...sealFile(vault, row.id, { key, facts }) })
    const payload = { fileId: row.id, mediaType: row.mediaType, size: row.size }
    await appendAudit(tx, { at, actor, event: 'file-uploaded', requestId, payload })
    return ok({ id: row.id })
  })
}
