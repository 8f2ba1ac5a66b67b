import { appendAudit } from '#db/queries/audit.ts'
import { findFact, KEY_CHECK, saveFact } from '#db/queries/store-facts.ts'
import type { Context } from '#lib/commands/context.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Lets the database know its newest master key, so that from now on no key file without it is taken for the right one
 * (SR-132). `wrong-status` if the database was sealed with other keys. @returns whether it was new.
 */
export async function adoptMasterKey({ db, keys, now, actor }: Context): Promise<Result<boolean>> {
  if (actor.type !== 'system') return failed('not-permitted')
  return db.transaction(async (tx) => {
    const known = (await findFact(tx, KEY_CHECK)) ?? ''
    if (known === keys.checkValue) return ok(false)
    if (!keys.olderCheckValues.includes(known)) return failed('wrong-status')
    await saveFact(tx, KEY_CHECK, keys.checkValue)
    const payload = { masterKeyId: keys.newestMasterKeyId }
    await appendAudit(tx, { at: instantText(now), actor, event: 'master-key-added', payload })
    return ok(true)
  })
}
