import type { Queries } from '#db/client.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { findTask, type TaskRow } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { nextStatusOf } from '#lib/domain/requests/lifecycle.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { findVault, type Vault } from '#lib/vault/request-vault.ts'

/** A task as a member of staff saw it: of which case, which one, and at which version. */
export type SeenTask = { reference: string; taskId: string; version: number }

export type CaseWithTasks = { request: RequestRow; vault: Vault }
export type TaskToChange = CaseWithTasks & { task: TaskRow }

/** The case whose tasks are to change: one that is not closed. */
export async function findCaseWithTasks(
  context: Context,
  db: Queries,
  reference: string,
): Promise<Result<CaseWithTasks>> {
  const request = await findDeskCase(context, db, reference)
  if (!request) return failed('not-found')
  const status = nextStatusOf(request, 'assign')
  if (!status.ok) return status
  const vault = await findVault(context.keys, db, request.id)
  return vault ? ok({ request, vault }) : failed('wrong-status')
}

/** The task to change, of a case that is not closed; whoever saw an older version of it is told so. */
export async function findTaskToChange(
  context: Context,
  db: Queries,
  { reference, taskId, version }: SeenTask,
): Promise<Result<TaskToChange>> {
  const found = await findCaseWithTasks(context, db, reference)
  if (!found.ok) return found
  const task = await findTask(db, { requestId: found.value.request.id, id: taskId })
  if (!task) return failed('not-found')
  return task.version === version ? ok({ ...found.value, task }) : failed('stale-version')
}

/** The same, if nobody has settled it yet. */
export async function findOpenTask(
  context: Context,
  db: Queries,
  seen: SeenTask,
): Promise<Result<TaskToChange>> {
  const found = await findTaskToChange(context, db, seen)
  if (!found.ok) return found
  return found.value.task.state === 'open' ? found : failed('task-settled')
}
