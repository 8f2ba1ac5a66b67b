import { listRequestsWithOldIdentityFiles } from '#db/queries/attachments.ts'
import type { Context } from '#lib/commands/context.ts'
import { destroyIdentityFiles } from '#lib/commands/steps/destroy-identity-files.ts'
import { readDeskRules } from '#lib/commands/steps/read-desk-rules.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Destroys pictures of documents that nobody decided about in the time of the desk's rules (SR-078). @returns how many. */
export async function destroyOldIdentityFiles(context: Context): Promise<Result<number>> {
  const { actor, db, now } = context
  if (actor.type !== 'system') return failed('not-permitted')
  const { identityFileDays } = await readDeskRules(context, db.read)
  const before = instantText(now.subtract({ hours: identityFileDays * 24 }))
  const requestIds = await listRequestsWithOldIdentityFiles(db.read, before)
  let destroyed = 0
  for (const requestId of requestIds)
    destroyed += await db.transaction((tx) => destroyIdentityFiles(context, tx, requestId, 'too-old'))
  return ok(destroyed)
}
