import { destroyAttachment, findAttachment } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { nextStatusOf } from '#lib/domain/requests/lifecycle.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { deleteStored } from '#lib/platform/file-store.ts'

/**
 * Destroys one of the requester's own files, sent or not, while the request is undecided; the row stays as a tombstone
 * (SR-118). Removing what is removed already is no problem.
 */
export async function removeFile(
  context: Context,
  input: { dataDir: string; fileId: string },
): Promise<Result<null>> {
  const { actor } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  const { requestId } = actor
  const removed = await context.db.transaction(async (tx) => {
    const request = await findRequest(tx, requestId)
    const file = await findAttachment(tx, { requestId, id: input.fileId })
    if (!request || file?.author !== 'requester') return failed('not-found')
    const status = nextStatusOf(request, 'receive-message')
    if (!status.ok) return status
    const at = instantText(context.now)
    const payload = { fileId: file.id }
    if (await destroyAttachment(tx, file.id, { at, because: 'removed' }))
      await appendAudit(tx, { at, actor, event: 'file-removed', requestId, payload })
    return ok(file.storedName)
  })
  if (!removed.ok) return removed
  await deleteStored(input.dataDir, removed.value)
  return ok(null)
}
