import { findJobRun, NAMES_INDEXED, saveJobRun } from '#db/queries/jobs.ts'
import { listLiving } from '#db/queries/requests.ts'
import { insertSearchWords } from '#db/queries/search-words.ts'
import type { Context } from '#lib/commands/context.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { findVault, openContact } from '#lib/vault/request-vault.ts'
import { nameHashes } from '#lib/vault/search-hashes.ts'

const BATCH = 200
/** Greater than every id. */
const ALL = 'g'

/**
 * Makes the cases that were filed before there was a search by name findable by it, a batch at a time, and never begins
 * again: what is filed since is findable at once. @returns how many.
 */
export async function indexNames(context: Context): Promise<Result<number>> {
  if (context.actor.type !== 'system') return failed('not-permitted')
  const run = await findJobRun(context.db.read, NAMES_INDEXED)
  if (run?.slot === ALL) return ok(0)
  return context.db.transaction(async (tx) => {
    const rows = await listLiving(tx, run?.slot ?? '', BATCH)
    for (const row of rows) {
      const vault = await findVault(context.keys, tx, row.id)
      if (!vault || !row.sealedContact) continue
      await insertSearchWords(tx, row.id, nameHashes(context.keys, openContact(vault, row)))
    }
    const slot = rows.length < BATCH ? ALL : (rows.at(-1)?.id ?? ALL)
    await saveJobRun(tx, { name: NAMES_INDEXED, slot, doneAt: instantText(context.now) })
    return ok(rows.length)
  })
}
