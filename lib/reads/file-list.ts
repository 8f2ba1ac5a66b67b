import { type AttachmentRow, listNewestAttachments } from '#db/queries/attachments.ts'
import { listDownloads } from '#db/queries/downloads.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { fileUse } from '#lib/domain/files/file-use.ts'
import { canOpen } from '#lib/domain/files/scan.ts'
import type { FileList, ListedFile } from '#lib/domain/files/shown-file.ts'
import { shownFile } from '#lib/reads/case-files.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'
import { findVault, type Vault } from '#lib/vault/request-vault.ts'

/** Files beside a case; the others are a page away. */
const BESIDE = 5
/** Files a page of the whole list holds. */
const FILES_PAGE = 50

type Whose = { requestId: string; vault: Vault | null; names: Record<string, string> }

/** The newest files of a case, of whomever; whoever asks was let see it. */
export async function readNewestFiles(context: Context, whose: Whose): Promise<FileList> {
  return filesBefore(context, whose, { before: null, limit: BESIDE })
}

/** A page of all files of a case, newest first, or those that came before one of them; null where staff find no case. */
export async function readFileList(
  context: Context,
  { reference, before }: { reference: string; before: string | null },
): Promise<FileList | null> {
  if (!may(context.actor, 'view-request')) return null
  const { read } = context.db
  const request = await findDeskCase(context, read, reference)
  if (!request) return null
  const [vault, names] = [await findVault(context.keys, read, request.id), await readStaffNames(context)]
  return filesBefore(context, { requestId: request.id, vault, names }, { before, limit: FILES_PAGE })
}

async function filesBefore(
  { db: { read }, actor, now }: Context,
  { requestId, vault, names }: Whose,
  { before, limit }: { before: string | null; limit: number },
): Promise<FileList> {
  const found = await listNewestAttachments(read, { requestId, before, limit: limit + 1 })
  const rows = found.slice(0, limit)
  const released = rows.some(({ availableUntil }) => availableUntil !== null)
  const taken = Map.groupBy(released ? await listDownloads(read, requestId) : [], ({ fileId }) => fileId)
  const seesIdentity = may(actor, 'view-identity-file')
  const files = rows.map((row): ListedFile => {
    const isProof = row.purpose === 'identity'
    const shown = shownFile(row, { vault, downloads: taken.get(row.id) ?? [], now })
    const stands = !row.destroyedAt && vault !== null && canOpen(row.scan)
    return {
      ...shown,
      name: isProof ? null : shown.name,
      ...{ use: fileUse(row), by: byOf(row, names), at: row.createdAt, taskId: row.taskId },
      ...{ destroyedBecause: row.destroyedBecause, mayOpen: stands && (!isProof || seesIdentity) },
    }
  })
  return { files, older: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}

function byOf({ author, staffId }: AttachmentRow, names: Record<string, string>): ListedFile['by'] {
  return author === 'staff' ? { type: 'staff', name: names[staffId ?? ''] ?? '' } : { type: author }
}
