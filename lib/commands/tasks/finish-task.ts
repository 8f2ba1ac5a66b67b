import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { hasWordOrFile, settleTask } from '#lib/commands/steps/settle-task.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { findOpenTask, type SeenTask } from '#lib/commands/steps/task-to-change.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** A task is done: with a note, or with the files that were put to it. */
export async function finishTask(
  context: Context,
  input: SeenTask & { note?: string | null | undefined },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'work-on-tasks')
  if (!staff.ok) return staff
  const note = input.note || null
  return context.db.transaction(async (tx) => {
    const found = await findOpenTask(context, tx, input)
    if (!found.ok) return found
    const shown = await hasWordOrFile(tx, found.value, note)
    if (!shown.ok) return shown
    const doneBy = staff.value.staffId
    const settled = await settleTask(context, tx, found.value, { state: 'done', note, doneBy })
    if (!settled.ok) return settled
    const { task, request } = found.value
    const payload = { taskId: task.id, by: 'staff' } as const
    const audit = { event: 'task-done', requestId: request.id, payload } as const
    await appendAudit(tx, { at: instantText(context.now), actor: staff.value, ...audit })
    return ok(null)
  })
}
