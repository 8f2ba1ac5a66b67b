import { appendAudit } from '#db/queries/audit.ts'
import { saveMilestone } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import { caseMilestones } from '#lib/commands/steps/case-milestones.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { findCaseWithTasks } from '#lib/commands/steps/task-to-change.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import type { Milestone } from '#lib/domain/tasks/milestones.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Ticks a step of a case that the portal cannot see by itself, or takes the tick back. */
export async function tickMilestone(
  context: Context,
  { reference, milestone, done }: { reference: string; milestone: Milestone; done: boolean },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'work-on-tasks')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findCaseWithTasks(context, tx, reference)
    if (!found.ok) return found
    const { request } = found.value
    const days = await caseMilestones(context, tx, request)
    if (!days) return failed('wrong-status')
    const at = instantText(context.now)
    const tick = done ? { doneAt: at, doneBy: staff.value.staffId } : { doneAt: null, doneBy: null }
    await saveMilestone(tx, { requestId: request.id, milestone, dueOn: days[milestone], ...tick })
    const audit = { event: 'milestone-ticked', requestId: request.id, payload: { milestone, done } } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
