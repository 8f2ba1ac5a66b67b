import type { Queries } from '#db/client.ts'
import { insertAttachment } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { listDraftFiles } from '#db/queries/draft-files.ts'
import { deleteDraft } from '#db/queries/drafts.ts'
import type { Context } from '#lib/commands/context.ts'
import { instantText } from '#lib/platform/clock.ts'
import type { Keys } from '#lib/platform/keys.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { openDraftFile } from '#lib/vault/draft-vault.ts'
import { sealFile } from '#lib/vault/file-vault.ts'
import type { Vault } from '#lib/vault/request-vault.ts'

/** Under which draft the files of an entry wait until it is entered. */
export function entryDraft(keys: Keys, entryKey: string): string {
  return hashSecret(keys.deriveToken('entry-files', entryKey))
}

type Entered = { entryKey: string; requestId: string; vault: Vault; staffId: string }

/**
 * Makes the files that came with an entry, such as the scan of a letter, evidence of its first case: their keys are
 * sealed under the request's, in the transaction that enters it. The bytes stay where they are.
 */
export async function takeEntryFiles(
  { keys, actor, now }: Context,
  tx: Queries,
  { entryKey, requestId, vault, staffId }: Entered,
): Promise<void> {
  const draftHash = entryDraft(keys, entryKey)
  const rows = await listDraftFiles(tx, draftHash)
  const at = instantText(now)
  for (const row of rows) {
    const { id, storedName, mediaType, size, scan, createdAt } = row
    await insertAttachment(tx, {
      ...{ id, requestId, storedName, mediaType, size, scan, createdAt, staffId },
      ...{ author: 'staff', purpose: 'evidence', scanTries: 0, nextScanAt: at },
      ...sealFile(vault, id, openDraftFile(keys, row)),
    })
    const payload = { fileId: id, mediaType, size }
    await appendAudit(tx, { at, actor, event: 'file-uploaded', requestId, payload })
  }
  if (rows.length > 0) await deleteDraft(tx, draftHash)
}
