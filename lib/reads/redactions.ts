import { listAttachments } from '#db/queries/attachments.ts'
import { listRedactions } from '#db/queries/redactions.ts'
import type { Context } from '#lib/commands/context.ts'
import { REDACTION_REASONS, type Redactions } from '#lib/domain/files/redaction.ts'
import { openFileFacts } from '#lib/vault/file-vault.ts'
import type { Vault } from '#lib/vault/request-vault.ts'

type Found = { requestId: string; vault: Vault | null; names: Record<string, string> }

/** What was blacked out of the files of a case, and the files of which it can be logged. */
export async function readRedactions(
  { db: { read } }: Pick<Context, 'db'>,
  { requestId, vault, names }: Found,
): Promise<Redactions> {
  if (!vault) return { log: [], files: [] }
  const rows = await listAttachments(read, requestId)
  const nameOf = new Map(rows.map((row) => [row.id, openFileFacts(vault, row)?.name ?? null]))
  const log = (await listRedactions(read, requestId)).map(({ id, fileId, sealedNote, ...row }) => ({
    ...{ id, fileName: nameOf.get(fileId) ?? null, at: row.createdAt, by: names[row.staffId] ?? '' },
    because: REDACTION_REASONS.find((reason) => reason === row.because) ?? 'other-people',
    note: vault.open('redactions.sealed_note', id, sealedNote),
  }))
  const files = rows.flatMap(({ id, author, destroyedAt }) => {
    const name = nameOf.get(id)
    return author === 'staff' && !destroyedAt && name ? [{ id, name }] : []
  })
  return { log, files }
}
