import { destroyAttachment, findAttachment } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { findCaseWithTasks } from '#lib/commands/steps/task-to-change.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { deleteStored } from '#lib/platform/file-store.ts'

type Wanted = { dataDir: string; reference: string; taskId: string; fileId: string }

/** Destroys a file that was collected for a task, such as one of somebody else; the row stays as a tombstone (SR-118). */
export async function removeCollectedFile(context: Context, wanted: Wanted): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'work-on-tasks')
  if (!staff.ok) return staff
  const { fileId, taskId } = wanted
  const removed = await context.db.transaction(async (tx) => {
    const found = await findCaseWithTasks(context, tx, wanted.reference)
    if (!found.ok) return found
    const { id: requestId } = found.value.request
    const file = await findAttachment(tx, { requestId, id: fileId })
    if (file?.purpose !== 'collected' || file.taskId !== taskId) return failed('not-found')
    const at = instantText(context.now)
    // Pressing twice is no problem.
    if (await destroyAttachment(tx, file.id, { at, because: 'removed' }))
      await appendAudit(tx, {
        ...{ at, actor: staff.value, event: 'collected-file-removed', requestId, payload: { fileId } },
      })
    return ok(file.storedName)
  })
  if (!removed.ok) return removed
  await deleteStored(wanted.dataDir, removed.value)
  return ok(null)
}
