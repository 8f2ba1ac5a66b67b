import { listDraftFiles } from '#db/queries/draft-files.ts'
import type { Context } from '#lib/commands/context.ts'
import { entryDraft } from '#lib/commands/steps/entry-files.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { openDraftFile } from '#lib/vault/draft-vault.ts'

/** The names of the files that wait for an entry whose form is shown again. */
export async function readEntryFiles(context: Context, entryKey: string): Promise<string[]> {
  if (!may(context.actor, 'enter-request')) return []
  const { db, keys } = context
  const rows = await listDraftFiles(db.read, entryDraft(keys, entryKey))
  return rows.map((row) => openDraftFile(keys, row).facts.name)
}
