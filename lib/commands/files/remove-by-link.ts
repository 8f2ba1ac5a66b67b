import { destroyAttachment, findAttachment } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { findTaskByLink } from '#lib/commands/steps/task-by-link.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { deleteStored } from '#lib/platform/file-store.ts'

type Wanted = { dataDir: string; token: string | null; fileId: string }

/** Destroys a file that came by the link of a task, before it is reported done; files of staff are out of its reach. */
export async function removeByLink(context: Context, wanted: Wanted): Promise<Result<null>> {
  const { fileId } = wanted
  const removed = await context.db.transaction(async (tx) => {
    const found = await findTaskByLink(context, tx, wanted.token)
    if (!found.ok) return found
    const { request, task } = found.value
    const file = await findAttachment(tx, { requestId: request.id, id: fileId })
    if (file?.author !== 'task-link' || file.taskId !== task.id) return failed('not-found')
    const { actor, now } = context
    const at = instantText(now)
    const audit = { event: 'collected-file-removed', requestId: request.id, payload: { fileId } } as const
    if (await destroyAttachment(tx, fileId, { at, because: 'removed' }))
      await appendAudit(tx, { at, actor, ...audit })
    return ok(file.storedName)
  })
  if (!removed.ok) return removed
  await deleteStored(wanted.dataDir, removed.value)
  return ok(null)
}
