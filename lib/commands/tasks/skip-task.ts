import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { settleTask } from '#lib/commands/steps/settle-task.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { findOpenTask, type SeenTask } from '#lib/commands/steps/task-to-change.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** A task does not apply to this case; the reason is kept with it. */
export async function skipTask(context: Context, input: SeenTask & { note: string }): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'work-on-tasks')
  if (!staff.ok) return staff
  const { note } = input
  return context.db.transaction(async (tx) => {
    const found = await findOpenTask(context, tx, input)
    if (!found.ok) return found
    const doneBy = staff.value.staffId
    const settled = await settleTask(context, tx, found.value, { state: 'not-applicable', note, doneBy })
    if (!settled.ok) return settled
    const { task, request } = found.value
    const audit = { event: 'task-not-applicable', requestId: request.id } as const
    const at = instantText(context.now)
    await appendAudit(tx, { at, actor: staff.value, ...audit, payload: { taskId: task.id } })
    return ok(null)
  })
}
