import type { Queries } from '#db/client.ts'
import { type AttachmentRow, insertAttachment } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { type RequestRow, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { resumedClock } from '#lib/commands/steps/answer-questions.ts'
import { awaitedProof } from '#lib/commands/steps/awaited-proof.ts'
import { mailAdmin } from '#lib/commands/steps/outgoing-mail.ts'
import { findOwnRequest } from '#lib/commands/steps/own-request.ts'
import {
  type Arriving,
  type FileSettings,
  keptWithRow,
  receiveFile,
} from '#lib/commands/steps/receive-file.ts'
import { type Room, roomForFile } from '#lib/commands/steps/room-for-file.ts'
import { cleanFileName } from '#lib/domain/files/file-name.ts'
import { isPicture } from '#lib/domain/files/media-types.ts'
import { isReachable } from '#lib/domain/messages/parties.ts'
import { nextStatus } from '#lib/domain/requests/lifecycle.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { deleteStored } from '#lib/platform/file-store.ts'
import { newId } from '#lib/platform/ids.ts'
import { newFileKey, sealFile } from '#lib/vault/file-vault.ts'
import { openVault } from '#lib/vault/request-vault.ts'

/**
 * Takes a picture of an identity document, only while one was asked for (SR-077): sealed like every file, seen by few,
 * never shown to the requester again. It answers the question by itself. A fault is a problem of the field `files`.
 */
export async function uploadIdentityFile(
  context: Context,
  { dataDir, scanning }: FileSettings,
  arriving: Arriving,
): Promise<Result<{ id: string }>> {
  const { db, now } = context
  const name = cleanFileName(arriving.name)
  const asked = await documentAsked(context, db.read, { name, size: 0 })
  if (!asked.ok) return asked
  const [id, key, storedName] = [newId(now), newFileKey(), newId(now)]
  const { source } = arriving
  const { megabytes } = asked.value
  const coming = { id, key, storedName, field: 'files', name, source, megabytes }
  const written = await receiveFile(dataDir, coming)
  if (!written.ok) return written
  const { mediaType, size, sha256 } = written.value
  if (!isPicture(mediaType)) {
    await deleteStored(dataDir, storedName)
    return fieldFailed('files', 'document-not-picture', { name })
  }
  const row = { id, storedName, mediaType, size, scan: scanning ? 'pending' : 'off' } as const
  const saving = { row, key, facts: { name, sha256 } }
  return keptWithRow(dataDir, storedName, () => save(context, saving))
}

type Asked = Room & { messageId: string }

/** The request that waits for a document and has room for it, and the message that asked. */
async function documentAsked(
  context: Context,
  db: Queries,
  file: { name: string; size: number },
): Promise<Result<Asked>> {
  const own = await findOwnRequest(context, db)
  if (!own.ok) return own
  const awaited = await awaitedProof(db, own.value)
  if (!awaited?.proofs.includes('document')) return failed('document-not-asked')
  const room = await roomForFile(context, db, file)
  return room.ok ? ok({ ...room.value, messageId: awaited.messageId }) : room
}

type Saving = {
  row: Pick<AttachmentRow, 'id' | 'storedName' | 'mediaType' | 'size' | 'scan'>
  key: Buffer
  facts: { name: string; sha256: string }
}

async function save(context: Context, saving: Saving): Promise<Result<{ id: string }>> {
  const { row, key, facts } = saving
  const { actor, now } = context
  return context.db.transaction(async (tx) => {
    const asked = await documentAsked(context, tx, { name: facts.name, size: row.size })
    if (!asked.ok) return asked
    const { request, messageId } = asked.value
    const requestId = request.id
    const at = instantText(now)
    const vault = await openVault(context.keys, tx, requestId)
    const origin = { requestId, author: 'requester', staffId: null, purpose: 'identity', messageId } as const
    const state = { scanTries: 0, nextScanAt: at, createdAt: at, destroyedAt: null, destroyedBecause: null }
    await insertAttachment(tx, { ...row, ...origin, ...state, ...sealFile(vault, row.id, { key, facts }) })
    const payload = { fileId: row.id, mediaType: row.mediaType, size: row.size }
    await appendAudit(tx, { at, actor, event: 'identity-file-uploaded', requestId, payload })
    return answered(context, tx, request, row.id)
  })
}

/** The question is answered: the case is open again, and the desk is told. */
async function answered(context: Context, tx: Queries, request: RequestRow, id: string) {
  const status = nextStatus(request.status, 'receive-message')
  if (!status.ok) return status
  const clock = await resumedClock(context, tx, request)
  const changes = { status: status.value, lastActivityAt: instantText(context.now), ...clock }
  const saved = await saveRequest(tx, request, changes)
  if (!saved) return failed('stale-version')
  const { reference, kind, law, dueOn } = saved
  const mail = { kind: 'admin-reply-received', payload: { reference, kind, law, dueOn } } as const
  if (isReachable(saved)) await mailAdmin(context, tx, request.id, mail)
  return ok({ id })
}
