import { appendAudit } from '#db/queries/audit.ts'
import { listKeysUnderOthers, saveRequestKey } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

const BATCH = 200

/**
 * Wraps the next request keys after a request id under the newest master key (SR-130). Each batch is whole by itself, so
 * it may be stopped anywhere and begun again. @returns how many, and the last id of the batch; null when none was left.
 */
export async function rewrapRequestKeys(
  { db, keys, now, actor }: Context,
  after: string,
): Promise<Result<{ count: number; last: string } | null>> {
  if (actor.type !== 'system') return failed('not-permitted')
  const masterKeyId = keys.newestMasterKeyId
  return db.transaction(async (tx) => {
    const rows = await listKeysUnderOthers(tx, masterKeyId, { after, limit: BATCH })
    for (const row of rows)
      await saveRequestKey(tx, {
        requestId: row.requestId,
        ...keys.rewrapRequestKey(row.requestId, row),
      })
    const last = rows.at(-1)
    if (!last) return ok(null)
    const payload = { masterKeyId, count: rows.length }
    await appendAudit(tx, { at: instantText(now), actor, event: 'request-keys-rewrapped', payload })
    return ok({ count: rows.length, last: last.requestId })
  })
}
