import { appendAudit } from '#db/queries/audit.ts'
import { saveTask } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { taskAssignee } from '#lib/commands/steps/task-assignee.ts'
import { findOpenTask, type SeenTask } from '#lib/commands/steps/task-to-change.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Gives an open task to somebody, or another day. */
export async function changeTask(
  context: Context,
  input: SeenTask & { assignee: string | null; dueOn: string | null },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'work-on-tasks')
  if (!staff.ok) return staff
  const { assignee: assigneeId, dueOn } = input
  return context.db.transaction(async (tx) => {
    const found = await findOpenTask(context, tx, input)
    if (!found.ok) return found
    const { task, request } = found.value
    const assigned = await taskAssignee(tx, { assigneeId, requestId: request.id })
    if (!assigned.ok) return assigned
    if (!(await saveTask(tx, task, { assigneeId, dueOn }))) return failed('stale-version')
    const payload = { taskId: task.id, assigneeId, dueOn }
    const audit = { event: 'task-changed', requestId: request.id, payload } as const
    await appendAudit(tx, { at: instantText(context.now), actor: staff.value, ...audit })
    return ok(null)
  })
}
