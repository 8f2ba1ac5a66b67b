import { destroyAttachment, listEnded } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { deleteStored } from '#lib/platform/file-store.ts'

const BATCH = 100

/** Destroys the keys of released files whose time is up (SR-123); the rows stay to say so. @returns how many. */
export async function endFiles(context: Context, dataDir: string): Promise<Result<number>> {
  const { actor, db, now } = context
  if (actor.type !== 'system') return failed('not-permitted')
  const at = instantText(now)
  const ended = await db.transaction(async (tx) => {
    const files = await listEnded(tx, at, BATCH)
    for (const { id, requestId } of files) {
      await destroyAttachment(tx, id, { at, because: 'ended' })
      await appendAudit(tx, { at, actor, event: 'answer-file-ended', requestId, payload: { fileId: id } })
    }
    return files
  })
  for (const { storedName } of ended) await deleteStored(dataDir, storedName)
  return ok(ended.length)
}
