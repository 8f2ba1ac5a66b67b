import { type AttachmentRow, listAttachments } from '#db/queries/attachments.ts'
import { type DownloadRow, listDownloads } from '#db/queries/downloads.ts'
import type { Context } from '#lib/commands/context.ts'
import { canRenew, DOWNLOADS_ALLOWED, isAvailable } from '#lib/domain/files/release.ts'
import type { Evidence, PreparedFile, Release, ShownFile } from '#lib/domain/files/shown-file.ts'
import { openFileFacts } from '#lib/vault/file-vault.ts'
import type { Vault } from '#lib/vault/request-vault.ts'

/**
 * The files of a request: by the message they went with, those that wait for one, and what was given with the request
 * itself.
 */
export type CaseFiles = {
  of(messageId: string): ShownFile[]
  waiting: ShownFile[]
  /** These of what staff put ready, in the order they came. */
  prepared(ids: readonly string[]): PreparedFile[]
  evidence: Evidence[]
  /** What was collected for a task. */
  collected(taskId: string): ShownFile[]
}

/** Opens the names of a request's files; whoever asks was let see its messages. */
export async function readCaseFiles(
  { db: { read }, now }: Pick<Context, 'db' | 'now'>,
  vault: Vault,
  requestId: string,
): Promise<CaseFiles> {
  // who sees proofs of identity, and how, is a matter of its own (SR-079)
  const rows = (await listAttachments(read, requestId)).filter(({ purpose }) => purpose !== 'identity')
  const taken = Map.groupBy(await listDownloads(read, requestId), ({ fileId }) => fileId)
  const shown = (row: AttachmentRow) => shownFile(row, { vault, downloads: taken.get(row.id) ?? [], now })
  return {
    of: (messageId) => rows.filter((row) => row.messageId === messageId).map(shown),
    waiting: rows.filter((row) => row.purpose === 'message' && !row.messageId && !row.destroyedAt).map(shown),
    evidence: rows
      .filter(({ purpose }) => purpose === 'evidence')
      .map((row) => ({ ...shown(row), item: row.item })),
    collected: (taskId) => rows.filter((row) => row.taskId === taskId).map(shown),
    prepared: (ids) =>
      rows
        .filter(({ id, destroyedAt }) => ids.includes(id) && !destroyedAt)
        .map((row) => ({ ...shown(row), look: openFileFacts(vault, row)?.look ?? null })),
  }
}

type Beside = { vault: Vault | null; downloads: readonly DownloadRow[]; now: Temporal.Instant }

/** A file as lists show it, with the downloads of it. */
export function shownFile(row: AttachmentRow, { vault, downloads, now }: Beside): ShownFile {
  const { id, size, scan, mediaType, destroyedAt } = row
  const name = (vault && openFileFacts(vault, row)?.name) ?? null
  return { id, name, mediaType, size, scan, destroyedAt, release: releaseOf(row, downloads, now) }
}

function releaseOf(
  row: AttachmentRow,
  downloads: readonly DownloadRow[],
  now: Temporal.Instant,
): Release | null {
  const { availableUntil } = row
  if (!availableUntil) return null
  const shown = downloads.map(({ startedAt, endedAt, bytes, complete }) => ({
    ...{ startedAt, endedAt, bytes },
    complete: complete === 1,
  }))
  const left = Math.max(0, DOWNLOADS_ALLOWED - shown.filter(({ complete }) => complete).length)
  return {
    ...{ availableUntil, left, downloads: shown },
    isAvailable: isAvailable(row, now) && left > 0,
    canRenew: canRenew(row, now),
  }
}
