import type { Queries } from '#db/client.ts'
import { type AttachmentRow, insertAttachment, listAttachments } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { lookInto } from '#lib/commands/steps/look-into.ts'
import { isOnHold } from '#lib/commands/steps/on-hold.ts'
import {
  type Arriving,
  type FileSettings,
  keptWithRow,
  receiveFile,
} from '#lib/commands/steps/receive-file.ts'
import { type StaffActor, staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { cleanFileName } from '#lib/domain/files/file-name.ts'
import { PACKAGE_TYPE } from '#lib/domain/files/media-types.ts'
import { overAnswerQuota } from '#lib/domain/files/release.ts'
import { nextStatusOf } from '#lib/domain/requests/lifecycle.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import { type FileFacts, newFileKey, sealFile } from '#lib/vault/file-vault.ts'
import { findVault } from '#lib/vault/request-vault.ts'

/**
 * Takes a file of a member of staff for their next letter on a case, by the same road as a requester's: sealed while it
 * comes in, judged by its bytes, scanned. The person sees nothing of it before the letter goes.
 */
export async function prepareFile(
  context: Context,
  { dataDir, scanning }: FileSettings,
  { reference, ...arriving }: Arriving & { reference: string },
): Promise<Result<{ id: string }>> {
  const staff = await staffWhoMay(context, 'reply-to-requester')
  if (!staff.ok) return staff
  const { db, now } = context
  const name = cleanFileName(arriving.name)
  const room = await findRoom(context, db.read, { reference, name, size: 0 })
  if (!room.ok) return room
  const [id, key, storedName] = [newId(now), newFileKey(), newId(now)]
  const { source } = arriving
  const written = await receiveFile(dataDir, { id, key, storedName, field: 'files', name, source })
  if (!written.ok) return written
  const { mediaType, size, sha256 } = written.value
  const look = await lookInto(context, dataDir, { request: room.value, id, key, storedName, mediaType })
  const row = { id, storedName, mediaType, size, scan: scanning ? 'pending' : 'off' } as const
  const saving = { staff: staff.value, row, key, facts: { name, sha256, look }, reference }
  return keptWithRow(dataDir, storedName, () => save(context, saving))
}

type File = { reference: string; name: string; size: number }

/** The case that staff can write on and that has room for a file of this size. */
async function findRoom(
  context: Context,
  db: Queries,
  { reference, name, size }: File,
): Promise<Result<RequestRow>> {
  const request = await findDeskCase(context, db, reference)
  if (!request) return failed('not-found')
  const status = nextStatusOf(request, 'reply')
  if (!status.ok) return status
  // the files of an answer on hold are those that were approved
  if (await isOnHold(db, request)) return failed('wrong-status')
  const held = (await listAttachments(db, request.id)).filter(
    ({ purpose, mediaType, destroyedAt }) =>
      purpose === 'answer' && mediaType !== PACKAGE_TYPE && !destroyedAt,
  )
  const over = overAnswerQuota(held, size)
  return over ? fieldFailed('files', over, { name }) : ok(request)
}

type Saving = {
  staff: StaffActor
  row: Pick<AttachmentRow, 'id' | 'storedName' | 'mediaType' | 'size' | 'scan'>
  key: Buffer
  facts: FileFacts
  reference: string
}

async function save(context: Context, saving: Saving): Promise<Result<{ id: string }>> {
  const { staff, row, key, facts, reference } = saving
  return context.db.transaction(async (tx) => {
    // Another upload may have come first, or the case may have changed.
    const room = await findRoom(context, tx, { reference, name: facts.name, size: row.size })
    if (!room.ok) return room
    const requestId = room.value.id
    const vault = await findVault(context.keys, tx, requestId)
    if (!vault) return failed('not-found')
    const at = instantText(context.now)
    const origin = { author: 'staff', staffId: staff.staffId, purpose: 'answer', messageId: null } as const
    const state = { item: null, scanTries: 0, nextScanAt: at, createdAt: at }
    const end = { destroyedAt: null, destroyedBecause: null }
    const sealed = sealFile(vault, row.id, { key, facts })
    await insertAttachment(tx, { ...row, requestId, ...origin, ...state, ...end, ...sealed })
    const payload = { fileId: row.id, mediaType: row.mediaType, size: row.size }
    await appendAudit(tx, { at, actor: staff, event: 'answer-file-prepared', requestId, payload })
    return ok({ id: row.id })
  })
}
