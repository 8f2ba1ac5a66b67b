import type { Queries } from '#db/client.ts'
import type { AttachmentRow } from '#db/queries/attachments.ts'
import { listLettersOf } from '#db/queries/letters.ts'
import { listPrepared, type Preparer } from '#db/queries/prepared-files.ts'
import { ON_ITS_WAY } from '#lib/domain/letters/lifecycle.ts'
import { openLetterContent } from '#lib/vault/letter-texts.ts'
import type { Vault } from '#lib/vault/request-vault.ts'

/**
 * The files that a member of staff put ready on a case and that no letter has yet: what a letter that is on its way was
 * sent off with is its own, whoever looks at it and however long.
 */
export async function listNextFiles(db: Queries, vault: Vault, whose: Preparer): Promise<AttachmentRow[]> {
  const prepared = await listPrepared(db, whose)
  if (prepared.length === 0) return prepared
  const going = (await listLettersOf(db, whose.requestId, ON_ITS_WAY)).filter(
    ({ authorId }) => authorId === whose.staffId,
  )
  const taken = new Set(going.flatMap((row) => openLetterContent(vault, row).files))
  return prepared.filter(({ id }) => !taken.has(id))
}
