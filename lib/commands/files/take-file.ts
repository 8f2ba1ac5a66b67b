import { destroyAttachment, findAttachment } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import {
  countTaken,
  endDownload,
  findDownload,
  insertDownload,
  resumeDownload,
} from '#db/queries/downloads.ts'
import type { Context } from '#lib/commands/context.ts'
import { addressStands } from '#lib/commands/steps/address-gate.ts'
import { DOWNLOAD_HOURS, DOWNLOADS_ALLOWED, isAvailable } from '#lib/domain/files/release.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { deleteStored } from '#lib/platform/file-store.ts'
import { newId } from '#lib/platform/ids.ts'

/**
 * Begins a download of a released file by its requester: listed before its first byte leaves (SR-124). Those under way
 * count as if they were complete, so that many at once get no more than one after the other (SR-123). None begins while
 * the address was just changed, or its change was stopped (SR-068).
 */
export async function startTaking(context: Context, fileId: string): Promise<Result<{ downloadId: string }>> {
  const { actor, db, now } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  const { requestId } = actor
  return db.transaction(async (tx) => {
    const file = await findAttachment(tx, { requestId, id: fileId })
    if (!file || !isAvailable(file, now)) return failed('not-found')
    const stands = await addressStands(context, tx, requestId)
    if (!stands.ok) return stands
    const since = instantText(now.subtract({ hours: DOWNLOAD_HOURS }))
    if ((await countTaken(tx, fileId, since)) >= DOWNLOADS_ALLOWED) return failed('downloads-used-up')
    const [id, startedAt] = [newId(now), instantText(now)]
    await insertDownload(tx, { id, requestId, fileId, startedAt, endedAt: null, bytes: 0, complete: 0 })
    const payload = { fileId, size: file.size }
    await appendAudit(tx, { at: startedAt, actor, event: 'file-download-started', requestId, payload })
    return ok({ downloadId: id })
  })
}

/**
 * A download that was begun goes on, or begins to be sent: within its hour, while it is not complete, and while the file
 * can still be had. However often it is resumed it is one download (SR-125). @returns how much had arrived before.
 */
export async function resumeTaking(
  context: Context,
  downloadId: string,
): Promise<Result<{ arrived: number }>> {
  const { actor, db, now } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  const { requestId } = actor
  return db.transaction(async (tx) => {
    const row = await findDownload(tx, { requestId, id: downloadId })
    const since = instantText(now.subtract({ hours: DOWNLOAD_HOURS }))
    if (!row || row.complete === 1 || row.startedAt < since) return failed('not-found')
    const stands = await addressStands(context, tx, requestId)
    if (!stands.ok) return stands
    if (!row.endedAt) return ok({ arrived: row.bytes })
    // while it stood still, others may have taken what was left
    if ((await countTaken(tx, row.fileId, since)) >= DOWNLOADS_ALLOWED) return failed('downloads-used-up')
    await resumeDownload(tx, downloadId)
    return ok({ arrived: row.bytes })
  })
}

type Ended = { dataDir: string; fileId: string; downloadId: string; bytes: number; complete: boolean }

/** Ends it: how many bytes left, and whether that was all. The last complete one allowed destroys the file's key (SR-123). */
export async function endTaking(context: Context, ended: Ended): Promise<Result<null>> {
  const { actor, db, now } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  const { requestId } = actor
  const { fileId, bytes, complete } = ended
  const destroyed = await db.transaction(async (tx) => {
    const at = instantText(now)
    await endDownload(tx, ended.downloadId, { endedAt: at, bytes, complete: complete ? 1 : 0 })
    const payload = { fileId, bytes, complete }
    await appendAudit(tx, { at, actor, event: 'file-download-ended', requestId, payload })
    // no download runs "since now": only the complete ones count
    if ((await countTaken(tx, fileId, at)) < DOWNLOADS_ALLOWED) return null
    const file = await findAttachment(tx, { requestId, id: fileId })
    if (!file || !(await destroyAttachment(tx, fileId, { at, because: 'downloaded' }))) return null
    await appendAudit(tx, { at, actor, event: 'answer-file-ended', requestId, payload: { fileId } })
    return file.storedName
  })
  if (destroyed) await deleteStored(ended.dataDir, destroyed)
  return ok(null)
}
