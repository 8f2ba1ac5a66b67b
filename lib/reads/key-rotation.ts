import { listKeysUnderOthers } from '#db/queries/requests.ts'
import { findFact, KEY_CHECK } from '#db/queries/store-facts.ts'
import type { Context } from '#lib/commands/context.ts'

/**
 * Where the change to the newest master key stands: `foreign` if the key file is another database's, `unfinished` while
 * request keys are still wrapped by older ones (or the database does not know the newest), else `finished`.
 */
export async function readKeyRotation({ db, keys }: Context): Promise<'foreign' | 'unfinished' | 'finished'> {
  const known = (await findFact(db.read, KEY_CHECK)) ?? ''
  if (keys.olderCheckValues.includes(known)) return 'unfinished'
  if (known !== keys.checkValue) return 'foreign'
  const left = await listKeysUnderOthers(db.read, keys.newestMasterKeyId, { after: '', limit: 1 })
  return left.length > 0 ? 'unfinished' : 'finished'
}
