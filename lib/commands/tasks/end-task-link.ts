import { appendAudit } from '#db/queries/audit.ts'
import { endLinksOf } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { findTaskToChange, type SeenTask } from '#lib/commands/steps/task-to-change.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Ends the link of a task at once. Ending it twice is no problem. */
export async function endTaskLink(context: Context, seen: SeenTask): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'hand-out-task')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findTaskToChange(context, tx, seen)
    if (!found.ok) return found
    const { task, request } = found.value
    const at = instantText(context.now)
    const ended = await endLinksOf(tx, task.id, at)
    const audit = { event: 'task-link-ended', requestId: request.id, payload: { taskId: task.id } } as const
    if (ended > 0) await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
