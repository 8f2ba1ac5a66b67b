import { listTasks, type TaskRow } from '#db/queries/tasks.ts'
import { handOutTask } from '#lib/commands/tasks/hand-out-task.ts'
import { takePlan } from '#lib/commands/tasks/take-plan.ts'
import { taskLinkToken } from '#lib/vault/task-texts.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { type Filing, must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

/** The systems of the sample deletion: it names marketing and what the app keeps on a device. */
export const TWO_SYSTEMS = ['app-cache', 'marketing-tools']

/** A case with a plan that was taken: two tasks, in the order of the operator's list. */
export async function givenPlan(filing: Partial<Filing> = { kind: 'deletion' }, systems = TWO_SYSTEMS) {
  const store = freshStore()
  const { reference, id: requestId } = await givenRequestIn(store, 'open', filing)
  must(await takePlan(atDesk(store), { reference, systems }))
  const tasks = () => listTasks(store.context.db.read, requestId)
  const task = async (at = 0): Promise<TaskRow> => {
    const found = (await tasks())[at]
    if (!found) throw new Error('No such task.')
    return found
  }
  const seen = async (at = 0) => {
    const { id: taskId, version } = await task(at)
    return { reference, taskId, version }
  }
  return { store, reference, requestId, tasks, task, seen, request: () => stored(store.context, reference) }
}

/** Hands one task out. @returns the token of its link. */
export async function givenTaskLink(
  store: TestStore,
  seen: { reference: string; taskId: string; version: number },
  { show = [], staffId = 'handler' }: { show?: ('name' | 'email')[]; staffId?: string } = {},
): Promise<string> {
  const told = {
    email: 'mailing@processor.example',
    instructions: 'Customer 4711',
    language: 'en',
    days: 14,
  } as const
  const { linkId } = must(await handOutTask(atDesk(store, 'handler', staffId), { ...seen, ...told, show }))
  return taskLinkToken(store.context.keys, linkId)
}
