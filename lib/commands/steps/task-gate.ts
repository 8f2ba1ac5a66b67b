import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { countOpenTasks } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import type { CaseToChange } from '#lib/commands/steps/case-to-change.ts'
import type { Letter, LetterCheck } from '#lib/commands/steps/letter-checks.ts'
import { noteReason } from '#lib/commands/steps/note-reason.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * A case does not end while tasks of its plan are open, unless a reason says why. A case without tasks ends as ever.
 * Only looks.
 */
export const tasksAreSettled: LetterCheck = async (_, tx, { found, content }) => {
  if (content.verb !== 'close' && content.verb !== 'refuse') return ok(null)
  return openTasksHaveReason(tx, found.request, content.openTasks)
}

/** The same of a case that ends without a letter; `reason` is why it ends with open tasks. */
export async function openTasksHaveReason(
  tx: Queries,
  request: Pick<RequestRow, 'id'>,
  reason: string | null | undefined,
): Promise<Result<null>> {
  const count = await countOpenTasks(tx, request.id)
  if (count === 0 || reason) return ok(null)
  return fieldFailed('openTasks', 'open-tasks-reason-missing', { count })
}

/** A case that ends, by whom, and why with open tasks. */
type LeftOpen = Pick<Letter, 'staff'> & {
  found: Pick<CaseToChange, 'request' | 'vault'>
  content: Pick<Letter['content'], 'openTasks'>
}

/** Keeps the reason for which a case ended with open tasks as a note for staff; the trail says that it was given. */
export async function noteLeftOpen(
  context: Context,
  tx: Queries,
  { found: { request, vault }, staff, content: { openTasks } }: LeftOpen,
): Promise<void> {
  const tasks = openTasks ? await countOpenTasks(tx, request.id) : 0
  if (!openTasks || tasks === 0) return
  await noteReason(context, tx, { request, vault }, { staffId: staff.staffId, body: openTasks })
  const audit = { event: 'closed-with-open-tasks', requestId: request.id, payload: { tasks } } as const
  await appendAudit(tx, { at: instantText(context.now), actor: staff, ...audit })
}
