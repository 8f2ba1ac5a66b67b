import { type AttachmentRow, findAttachment } from '#db/queries/attachments.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { canOpen } from '#lib/domain/files/scan.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { openSealedFile, type SealedFile } from '#lib/platform/file-seal.ts'
import { storedPath } from '#lib/platform/file-store.ts'
import { filePlace, openFileFacts, openFileKey } from '#lib/vault/file-vault.ts'
import { findVault } from '#lib/vault/request-vault.ts'

/** A file ready to be sent; whoever takes it closes it. */
export type Download = {
  requestId: string
  fileId: string
  name: string
  mediaType: string
  file: SealedFile
}

/** What the requester has not sent is theirs alone; what a colleague put ready can be looked at before it goes. */
const wasSent = ({ messageId, purpose, author }: AttachmentRow) =>
  purpose !== 'identity' &&
  (messageId !== null || purpose === 'evidence' || purpose === 'collected' || author === 'staff')

/** Which file of which case, and where files lie. */
export type WantedFile = { dataDir: string; reference: string; fileId: string }

/**
 * A file of a case for a member of staff. One that is destroyed, not sent, not scanned yet or not clean is `not-found`
 * (SR-115, SR-116).
 */
export async function readFileDownload(context: Context, wanted: WantedFile): Promise<Result<Download>> {
  return may(context.actor, 'view-request') ? openDownload(context, wanted, wasSent) : failed('not-permitted')
}

/** Opens a file of a case that may be given out; whoever asks was let. Any other is `not-found`. */
export async function openDownload(
  context: Context,
  wanted: WantedFile,
  isGivenOut: (row: AttachmentRow) => boolean,
): Promise<Result<Download>> {
  const { read } = context.db
  const request = await findDeskCase(context, read, wanted.reference)
  const row = request && (await findAttachment(read, { requestId: request.id, id: wanted.fileId }))
  const vault = request && (await findVault(context.keys, read, request.id))
  if (!request || !row || !isGivenOut(row) || !vault || !canOpen(row.scan)) return failed('not-found')
  const [key, facts] = [openFileKey(vault, row), openFileFacts(vault, row)]
  if (!key || !facts) return failed('not-found')
  const path = storedPath(wanted.dataDir, row.storedName)
  const file = await openSealedFile(path, key, filePlace(row.id))
  const { id: fileId, mediaType } = row
  return ok({ requestId: request.id, fileId, name: facts.name, mediaType, file })
}
