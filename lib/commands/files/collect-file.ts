import { findTask } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import { takeCollected } from '#lib/commands/steps/collected-file.ts'
import type { Arriving, FileSettings } from '#lib/commands/steps/receive-file.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { findCaseWithTasks } from '#lib/commands/steps/task-to-change.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'

/** Takes a file of a member of staff for an open task of a case. */
export async function collectFile(
  context: Context,
  settings: FileSettings,
  { reference, taskId, ...arriving }: Arriving & { reference: string; taskId: string },
): Promise<Result<{ id: string }>> {
  const staff = await staffWhoMay(context, 'work-on-tasks')
  if (!staff.ok) return staff
  const by = { author: 'staff', staffId: staff.value.staffId } as const
  return takeCollected(context, settings, arriving, {
    by,
    async find(db) {
      const found = await findCaseWithTasks(context, db, reference)
      if (!found.ok) return found
      const task = await findTask(db, { requestId: found.value.request.id, id: taskId })
      if (!task) return failed('not-found')
      return task.state === 'open' ? ok({ ...found.value, task }) : failed('task-settled')
    },
  })
}
