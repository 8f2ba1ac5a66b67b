import type { Queries } from '#db/client.ts'
import { insertAttachment } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { DraftFileRow } from '#db/queries/draft-files.ts'
import type { Context } from '#lib/commands/context.ts'
import { itemOf } from '#lib/domain/files/draft-files.ts'
import type { AskedDetails } from '#lib/domain/requests/intake.ts'
import { instantText } from '#lib/platform/clock.ts'
import { openDraftFile } from '#lib/vault/draft-vault.ts'
import { sealFile } from '#lib/vault/file-vault.ts'
import type { Vault } from '#lib/vault/request-vault.ts'

type NewOwner = { requestId: string; vault: Vault; asked: AskedDetails }

/**
 * Makes the files that were given for a right the evidence of its case: their keys are sealed under the request's, in
 * the transaction that files it. The bytes stay where they are, so that nothing on the disk can part from its row.
 */
export async function handOverFiles(
  { actor, keys, now }: Context,
  tx: Queries,
  { requestId, vault, asked, files }: NewOwner & { files: readonly DraftFileRow[] },
): Promise<void> {
  const at = instantText(now)
  for (const row of files) {
    if (row.kind !== asked.kind) continue
    const { id, storedName, mediaType, size, scan } = row
    await insertAttachment(tx, {
      ...{ id, requestId, storedName, mediaType, size, scan, item: itemOf(asked, row) },
      ...{ author: 'requester', staffId: null, purpose: 'evidence', messageId: null },
      ...{
        scanTries: 0,
        nextScanAt: at,
        createdAt: row.createdAt,
        destroyedAt: null,
        destroyedBecause: null,
      },
      ...sealFile(vault, id, openDraftFile(keys, row)),
    })
    const payload = { fileId: id, mediaType, size }
    await appendAudit(tx, { at, actor, event: 'file-uploaded', requestId, payload })
  }
}
