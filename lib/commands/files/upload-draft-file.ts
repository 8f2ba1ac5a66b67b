import type { Queries } from '#db/client.ts'
import { type DraftFileRow, insertDraftFile, listDraftFiles, sumDraftFiles } from '#db/queries/draft-files.ts'
import { findDraft } from '#db/queries/drafts.ts'
import type { Context } from '#lib/commands/context.ts'
import { readDeskRules } from '#lib/commands/steps/read-desk-rules.ts'
import {
  type Arriving,
  type FileSettings,
  keptWithRow,
  receiveFile,
} from '#lib/commands/steps/receive-file.ts'
import { type GivenFor, takesFiles } from '#lib/domain/files/draft-files.ts'
import { cleanFileName } from '#lib/domain/files/file-name.ts'
import { DRAFTS_BYTES_MAX, type FileLimits, fileLimitsOf, overQuota } from '#lib/domain/files/limits.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { openDraft, sealDraftFile } from '#lib/vault/draft-vault.ts'
import { newFileKey } from '#lib/vault/file-vault.ts'

/** A file for a request that is being filled in: whose draft, what for, and the field of the form it came in. */
export type ArrivingForDraft = Arriving & GivenFor & { draftSecret: string | null; field: string }

/**
 * Takes a file for a request before it is sent: sealed while it comes in, judged by its bytes, durable in the folder
 * before its row is written, kept no longer than its draft. A fault is a problem of the field it came in, with the
 * file's name; without a living draft `draft-expired`, for what the draft does not ask `not-found`.
 */
export async function uploadDraftFile(
  context: Context,
  { dataDir, scanning }: FileSettings,
  arriving: ArrivingForDraft,
): Promise<Result<{ id: string }>> {
  const { draftSecret, kind, itemMark, field, source } = arriving
  if (!draftSecret) return failed('draft-expired')
  const name = cleanFileName(arriving.name)
  const draftHash = hashSecret(draftSecret)
  const wanted = { draftHash, kind, field, name }
  const room = await findRoom(context, context.db.read, { ...wanted, size: 0 })
  if (!room.ok) return room
  const [id, key, storedName] = [newId(context.now), newFileKey(), newId(context.now)]
  const { megabytes } = room.value
  const coming = { id, key, storedName, field, name, source, megabytes }
  const written = await receiveFile(dataDir, coming)
  if (!written.ok) return written
  const { mediaType, size, sha256 } = written.value
  const row = {
    ...{ id, draftHash, kind, itemMark, mediaType, size, storedName },
    ...sealDraftFile(context.keys, { id, draftHash }, { key, facts: { name, sha256 } }),
    scan: scanning ? 'pending' : 'off',
    createdAt: instantText(context.now),
  } as const
  return keptWithRow(dataDir, storedName, () => save(context, row, { ...wanted, size }))
}

type Wanted = { draftHash: string; kind: AskedKind; field: string; name: string; size: number }

/** What may be handed in, if the draft lives and has room for a file of this size, and all drafts together have. */
async function findRoom(
  context: Context,
  db: Queries,
  { draftHash, kind, field, name, size }: Wanted,
): Promise<Result<FileLimits>> {
  const { keys, now } = context
  const draft = await findDraft(db, draftHash, instantText(now))
  if (!draft) return failed('draft-expired')
  if (!openDraft(keys, draft).kinds?.includes(kind) || !takesFiles(kind)) return failed('not-found')
  const limits = fileLimitsOf(await readDeskRules(context, db))
  const over = overQuota(await listDraftFiles(db, draftHash), size, limits)
  if (over) return fieldFailed(field, over, { name, max: limits.files })
  const full = (await sumDraftFiles(db)) + size > DRAFTS_BYTES_MAX
  return full ? fieldFailed(field, 'file-not-now', { name }) : ok(limits)
}

async function save(context: Context, row: DraftFileRow, wanted: Wanted): Promise<Result<{ id: string }>> {
  return context.db.transaction(async (tx) => {
    // Another upload may have come first, or the request may have been sent meanwhile.
    const room = await findRoom(context, tx, wanted)
    if (!room.ok) return room
    await insertDraftFile(tx, row)
    return ok({ id: row.id })
  })
}
