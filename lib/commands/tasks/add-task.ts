import { appendAudit } from '#db/queries/audit.ts'
import { findCatalogue } from '#db/queries/catalogue.ts'
import { insertTask, listTasks } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { taskAssignee } from '#lib/commands/steps/task-assignee.ts'
import { findCaseWithTasks } from '#lib/commands/steps/task-to-change.ts'
import { offered } from '#lib/domain/operator/catalogue.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import { sealTaskTitle } from '#lib/vault/task-texts.ts'

type NewTask = {
  reference: string
  title: string
  system: string | null
  assignee: string | null
  dueOn: string | null
}

/** Adds a task in words of staff to a case, about one of the operator's systems or none. */
export async function addTask(context: Context, input: NewTask): Promise<Result<{ taskId: string }>> {
  const staff = await staffWhoMay(context, 'work-on-tasks')
  if (!staff.ok) return staff
  const { title, system, assignee, dueOn } = input
  return context.db.transaction(async (tx) => {
    const found = await findCaseWithTasks(context, tx, input.reference)
    if (!found.ok) return found
    const { request, vault } = found.value
    const { systems } = await findCatalogue(tx)
    if (system && !offered(systems).some(({ id }) => id === system))
      return fieldFailed('system', 'system-unknown')
    const assigned = await taskAssignee(tx, { assigneeId: assignee, requestId: request.id })
    if (!assigned.ok) return assigned
    const [id, at] = [newId(context.now), instantText(context.now)]
    const sealedTitle = sealTaskTitle(vault, id, title)
    const about = { requestId: request.id, systemId: system, what: 'other', sealedTitle } as const
    const place = (await listTasks(tx, request.id)).length
    const state = { state: 'open', version: 1, createdAt: at, place } as const
    await insertTask(tx, { id, ...about, ...state, assigneeId: assignee, dueOn })
    const audit = { event: 'task-added', requestId: request.id, payload: { taskId: id } } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok({ taskId: id })
  })
}
