import { appendAudit } from '#db/queries/audit.ts'
import { saveTask } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import { canBeGiven } from '#lib/commands/steps/give-case.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { findTaskToChange, type SeenTask } from '#lib/commands/steps/task-to-change.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Opens a task again that was settled too early; what was said of it stays until it is settled anew. */
export async function reopenTask(context: Context, input: SeenTask): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'work-on-tasks')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findTaskToChange(context, tx, input)
    if (!found.ok) return found
    const { task, request } = found.value
    // Pressing twice is no problem.
    if (task.state === 'open') return ok(null)
    const { assigneeId: before } = task
    // whoever left or does not see the case any more would never find it
    const assigneeId = before && (await canBeGiven(tx, before, request.id)) ? before : null
    const saved = await saveTask(tx, task, { state: 'open', doneAt: null, doneBy: null, assigneeId })
    if (!saved) return failed('stale-version')
    const audit = { event: 'task-reopened', requestId: request.id, payload: { taskId: task.id } } as const
    await appendAudit(tx, { at: instantText(context.now), actor: staff.value, ...audit })
    return ok(null)
  })
}
