import { destroyAttachment, findAttachment } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { findOwnRequest } from '#lib/commands/steps/own-request.ts'
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
    const own = await findOwnRequest(context, tx)
    if (!own.ok) return own
    const request = own.value
    const file = await findAttachment(tx, { requestId, id: input.fileId })
    if (file?.author !== 'requester') return failed('not-found')
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
