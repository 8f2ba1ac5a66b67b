import type { Queries } from '#db/client.ts'
import { insertDraftFile, listDraftFiles, sumDraftFiles } from '#db/queries/draft-files.ts'
import { findDraft, saveDraft } from '#db/queries/drafts.ts'
import type { Context } from '#lib/commands/context.ts'
import { entryDraft } from '#lib/commands/steps/entry-files.ts'
import {
  type Arriving,
  type FileSettings,
  keptWithRow,
  receiveFile,
} from '#lib/commands/steps/receive-file.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { cleanFileName } from '#lib/domain/files/file-name.ts'
import { DRAFTS_BYTES_MAX, FILES_MAX, overQuota, UNSENT_HOURS } from '#lib/domain/files/limits.ts'
import { FORM_VERSION } from '#lib/domain/requests/intake.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { deleteStored } from '#lib/platform/file-store.ts'
import { newId, newSecret } from '#lib/platform/ids.ts'
import { openDraftFile, sealDraft, sealDraftFile } from '#lib/vault/draft-vault.ts'
import { newFileKey } from '#lib/vault/file-vault.ts'

/**
 * Takes a file for a request that staff are entering, such as the scan of a letter: sealed while it comes in, judged by its
 * bytes, and kept for a day until it is entered; the same file is kept once. A fault is a problem of the field `files`, with the file's name.
 */
export async function keepEntryFile(
  context: Context,
  { dataDir, scanning }: FileSettings,
  { entryKey, ...arriving }: Arriving & { entryKey: string | null },
): Promise<Result<{ id: string }>> {
  const staff = await staffWhoMay(context, 'enter-request')
  if (!staff.ok) return staff
  if (!entryKey) return failed('invalid-input', { fields: [] })
  const { db, keys, now } = context
  const draftHash = entryDraft(keys, entryKey)
  const name = cleanFileName(arriving.name)
  const room = await hasRoom(db.read, { draftHash, name, size: 0 })
  if (!room.ok) return room
  const [id, key, storedName] = [newId(now), newFileKey(), newId(now)]
  const { source } = arriving
  const written = await receiveFile(dataDir, { id, key, storedName, field: 'files', name, source })
  if (!written.ok) return written
  const { mediaType, size, sha256 } = written.value
  // a form that is sent again after something else was wrong with it brings its files again
  const before = (await listDraftFiles(db.read, draftHash)).find(
    (row) => openDraftFile(keys, row).facts.sha256 === sha256,
  )
  if (before) {
    await deleteStored(dataDir, storedName)
    return ok({ id: before.id })
  }
  return keptWithRow(dataDir, storedName, () =>
    db.transaction(async (tx) => {
      const still = await hasRoom(tx, { draftHash, name, size })
      if (!still.ok) return still
      await openDraftFor(context, tx, draftHash)
      await insertDraftFile(tx, {
        // a letter is about everything that it asks for; which case it goes to, its entry says
        ...{ id, draftHash, kind: 'access', mediaType, size, storedName },
        ...sealDraftFile(keys, { id, draftHash }, { key, facts: { name, sha256 } }),
        ...{ scan: scanning ? 'pending' : 'off', createdAt: instantText(now) },
      })
      return ok({ id })
    }),
  )
}

async function hasRoom(
  db: Queries,
  { draftHash, name, size }: { draftHash: string; name: string; size: number },
): Promise<Result<null>> {
  const over = overQuota(await listDraftFiles(db, draftHash), size)
  if (over) return fieldFailed('files', over, { name, max: FILES_MAX })
  const full = (await sumDraftFiles(db)) + size > DRAFTS_BYTES_MAX
  return full ? fieldFailed('files', 'file-not-now', { name }) : ok(null)
}

/** An empty draft that the files wait under and end with. */
async function openDraftFor({ keys, now }: Context, tx: Queries, secretHash: string): Promise<void> {
  const createdAt = instantText(now)
  if (await findDraft(tx, secretHash, createdAt)) return
  const expiresAt = instantText(now.add({ hours: UNSENT_HOURS }))
  const sealedAnswers = sealDraft(keys, secretHash, { formVersion: FORM_VERSION })
  await saveDraft(tx, { secretHash, sealedAnswers, submissionKey: newSecret(), createdAt, expiresAt })
}
