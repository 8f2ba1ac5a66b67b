import { appendAudit } from '#db/queries/audit.ts'
import { findCatalogue } from '#db/queries/catalogue.ts'
import { insertTask, listTasks } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import { caseMilestones } from '#lib/commands/steps/case-milestones.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { findCaseWithTasks } from '#lib/commands/steps/task-to-change.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { proposePlan } from '#lib/domain/tasks/plan.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import { openDetails } from '#lib/vault/request-texts.ts'

/**
 * Takes the plan that is proposed for a case, or those of its systems that staff kept. Each task falls due when all is
 * to be collected, and goes to whoever answers the case. Taking it twice makes no task twice.
 */
export async function takePlan(
  context: Context,
  { reference, systems }: { reference: string; systems: string[] },
): Promise<Result<{ tasks: number }>> {
  const staff = await staffWhoMay(context, 'work-on-tasks')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findCaseWithTasks(context, tx, reference)
    if (!found.ok) return found
    const { request, vault } = found.value
    const details = openDetails(vault, request)
    const proposed = details ? proposePlan(await findCatalogue(tx), details) : []
    if (!systems.every((id) => proposed.some(({ systemId }) => systemId === id)))
      return fieldFailed('systems', 'system-unknown')
    const held = await listTasks(tx, request.id)
    const wanted = proposed.filter(
      ({ systemId }) => systems.includes(systemId) && !held.some((task) => task.systemId === systemId),
    )
    const days = await caseMilestones(context, tx, request)
    const at = instantText(context.now)
    const fresh = { state: 'open', dueOn: days?.collect ?? null, version: 1, createdAt: at } as const
    const assigneeId = request.assigneeId ?? staff.value.staffId
    for (const [index, task] of wanted.entries()) {
      const place = held.length + index
      await insertTask(tx, {
        id: newId(context.now),
        requestId: request.id,
        ...task,
        ...fresh,
        assigneeId,
        place,
      })
    }
    const audit = { event: 'plan-taken', requestId: request.id, payload: { tasks: wanted.length } } as const
    if (wanted.length > 0) await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok({ tasks: wanted.length })
  })
}
