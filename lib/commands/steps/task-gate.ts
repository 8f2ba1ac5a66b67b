import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { countOpenTasks } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import type { Letter, LetterCheck } from '#lib/commands/steps/letter-checks.ts'
import { noteReason } from '#lib/commands/steps/note-reason.ts'
import { fieldFailed, ok } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * A case does not end while tasks of its plan are open, unless a reason says why. A case without tasks ends as ever.
 * Only looks.
 */
export const tasksAreSettled: LetterCheck = async (_, tx, { found, content }) => {
  if (content.verb !== 'close' && content.verb !== 'refuse') return ok(null)
  const count = await countOpenTasks(tx, found.request.id)
  if (count === 0 || content.openTasks) return ok(null)
  return fieldFailed('openTasks', 'open-tasks-reason-missing', { count })
}

/** Keeps the reason for which a case ended with open tasks as a note for staff; the trail says that it was given. */
export async function noteLeftOpen(
  context: Context,
  tx: Queries,
  { found: { request, vault }, staff, content: { openTasks } }: Letter,
): Promise<void> {
  const tasks = openTasks ? await countOpenTasks(tx, request.id) : 0
  if (!openTasks || tasks === 0) return
  await noteReason(context, tx, { request, vault }, { staffId: staff.staffId, body: openTasks })
  const audit = { event: 'closed-with-open-tasks', requestId: request.id, payload: { tasks } } as const
  await appendAudit(tx, { at: instantText(context.now), actor: staff, ...audit })
}
