import { findCatalogue } from '#db/queries/catalogue.ts'
import { listTasksOf } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import { isHidden } from '#lib/commands/steps/desk-case.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { CatalogueEntry } from '#lib/domain/operator/catalogue.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import type { TaskWork } from '#lib/domain/tasks/plan.ts'
import { isLateTask } from '#lib/domain/tasks/task.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { findVault } from '#lib/vault/request-vault.ts'
import { openTaskTitle } from '#lib/vault/task-texts.ts'

/** More than anybody works on at once. */
export const MY_TASKS_MAX = 200

/** An open task of whoever looks. */
export type MyTask = {
  id: string
  reference: string
  kind: Kind
  what: TaskWork
  systemId: string | null
  title: string | null
  dueOn: string | null
  isLate: boolean
}

/** What whoever is signed in has to do, the earliest first. */
export async function readMyTasks(
  context: Context,
): Promise<Result<{ tasks: MyTask[]; systems: CatalogueEntry[] }>> {
  const { actor, db, keys, now, operator } = context
  if (actor.type !== 'staff' || !may(actor, 'view-request')) return failed('not-permitted')
  const today = dayIn(now, operator.zone)
  const tasks: MyTask[] = []
  for (const { task, request } of await listTasksOf(db.read, actor.staffId, MY_TASKS_MAX)) {
    if (await isHidden(context, db.read, request.id)) continue
    const vault = await findVault(keys, db.read, request.id)
    const { id, systemId, dueOn } = task
    tasks.push({
      ...{ id, systemId, dueOn, reference: request.reference, kind: request.kind },
      what: task.what as TaskWork,
      title: vault ? openTaskTitle(vault, task) : null,
      isLate: isLateTask(task, today),
    })
  }
  return ok({ tasks, systems: (await findCatalogue(db.read)).systems })
}
