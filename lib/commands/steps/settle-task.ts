import type { Queries } from '#db/client.ts'
import { listAttachments } from '#db/queries/attachments.ts'
import { endLinksOf, saveTask } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import type { TaskToChange } from '#lib/commands/steps/task-to-change.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import type { TaskState } from '#lib/domain/tasks/task.ts'
import { instantText } from '#lib/platform/clock.ts'
import { sealTaskNote } from '#lib/vault/task-texts.ts'

type Settling = { state: Exclude<TaskState, 'open'>; note: string | null; doneBy: string | null }

/** Settles a task with what was said of it, and ends its link: nothing is left to do there. */
export async function settleTask(
  { now }: Context,
  tx: Queries,
  { task, vault }: TaskToChange,
  { state, note, doneBy }: Settling,
): Promise<Result<null>> {
  const at = instantText(now)
  const sealedNote = note ? sealTaskNote(vault, task.id, note) : null
  const saved = await saveTask(tx, task, { state, sealedNote, doneAt: at, doneBy })
  if (!saved) return failed('stale-version')
  await endLinksOf(tx, task.id, at)
  return ok(null)
}

/** That a task is done is shown by a word or by a file. */
export async function hasWordOrFile(
  tx: Queries,
  { task }: Pick<TaskToChange, 'task'>,
  note: string | null,
): Promise<Result<null>> {
  if (note) return ok(null)
  const files = await listAttachments(tx, task.requestId)
  const hasFile = files.some(({ taskId, destroyedAt }) => taskId === task.id && !destroyedAt)
  return hasFile ? ok(null) : fieldFailed('note', 'task-note-or-file')
}
