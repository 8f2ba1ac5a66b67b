import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { DATABASE_COPY_DAYS } from '#lib/domain/verification/policy.ts'
import { instantText } from '#lib/platform/clock.ts'
import { deleteDatabaseCopies } from '#lib/platform/database-copies.ts'

/** Deletes the copies of the database that migrations left behind, once they are old enough. @returns how many. */
export async function deleteOldCopies(context: Context, dataDir: string): Promise<Result<number>> {
  const { actor, db, now } = context
  if (actor.type !== 'system') return failed('not-permitted')
  const copies = deleteDatabaseCopies(dataDir, now.subtract({ hours: 24 * DATABASE_COPY_DAYS }))
  const audit = { event: 'database-copies-deleted', payload: { copies } } as const
  if (copies > 0) await db.transaction((tx) => appendAudit(tx, { at: instantText(now), actor, ...audit }))
  return ok(copies)
}
