import type { Queries } from '#db/client.ts'
import { type AttachmentRow, insertAttachment, listAttachments } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import {
  type Arriving,
  type FileSettings,
  keptWithRow,
  receiveFile,
} from '#lib/commands/steps/receive-file.ts'
import type { TaskToChange } from '#lib/commands/steps/task-to-change.ts'
import { cleanFileName } from '#lib/domain/files/file-name.ts'
import { overCollectedQuota } from '#lib/domain/files/limits.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import { type FileFacts, newFileKey, sealFile } from '#lib/vault/file-vault.ts'

/** Who hands a file in for a task, and what finds that task again inside a transaction. */
export type Collecting = {
  by: Pick<AttachmentRow, 'author' | 'staffId'>
  find(db: Queries): Promise<Result<TaskToChange>>
}

/**
 * Takes a file for a task by the road of every upload: sealed under its case's key while it comes in, judged by its bytes,
 * scanned. A fault is a problem of the field `files`, with the file's name.
 */
export async function takeCollected(
  context: Context,
  { dataDir, scanning }: FileSettings,
  arriving: Arriving,
  { by, find }: Collecting,
): Promise<Result<{ id: string }>> {
  const { db, now } = context
  const name = cleanFileName(arriving.name)
  const room = await roomFor(db.read, find, { name, size: 0 })
  if (!room.ok) return room
  const [id, key, storedName] = [newId(now), newFileKey(), newId(now)]
  const { source } = arriving
  const written = await receiveFile(dataDir, { id, key, storedName, field: 'files', name, source })
  if (!written.ok) return written
  const { mediaType, size, sha256 } = written.value
  const row = { id, storedName, mediaType, size, scan: scanning ? 'pending' : 'off', ...by } as const
  const saving = { row, key, facts: { name, sha256 } }
  return keptWithRow(dataDir, storedName, () => save(context, find, saving))
}

/** The task, if its case still has room for a file of this size. */
async function roomFor(
  db: Queries,
  find: Collecting['find'],
  { name, size }: { name: string; size: number },
): Promise<Result<TaskToChange>> {
  const found = await find(db)
  if (!found.ok) return found
  const held = (await listAttachments(db, found.value.request.id)).filter(
    ({ purpose, destroyedAt }) => purpose === 'collected' && !destroyedAt,
  )
  const over = overCollectedQuota(held, size)
  return over ? fieldFailed('files', over, { name }) : found
}

type Saving = {
  row: Pick<AttachmentRow, 'id' | 'storedName' | 'mediaType' | 'size' | 'scan' | 'author' | 'staffId'>
  key: Buffer
  facts: FileFacts
}

async function save(
  context: Context,
  find: Collecting['find'],
  { row, key, facts }: Saving,
): Promise<Result<{ id: string }>> {
  const { actor, db } = context
  return db.transaction(async (tx) => {
    // Another upload may have come first, or the task may have been settled.
    const room = await roomFor(tx, find, { name: facts.name, size: row.size })
    if (!room.ok) return room
    const { request, task, vault } = room.value
    const at = instantText(context.now)
    const origin = { requestId: request.id, purpose: 'collected', taskId: task.id } as const
    const state = { scanTries: 0, nextScanAt: at, createdAt: at }
    await insertAttachment(tx, { ...row, ...origin, ...state, ...sealFile(vault, row.id, { key, facts }) })
    const payload = { fileId: row.id, taskId: task.id, mediaType: row.mediaType, size: row.size }
    await appendAudit(tx, { at, actor, event: 'file-collected', requestId: request.id, payload })
    return ok({ id: row.id })
  })
}
