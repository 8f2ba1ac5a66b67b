import { markTaskLinkUsed } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import { takeCollected } from '#lib/commands/steps/collected-file.ts'
import type { Arriving, FileSettings } from '#lib/commands/steps/receive-file.ts'
import { findTaskByLink } from '#lib/commands/steps/task-by-link.ts'
import type { Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Takes a file of whoever holds the link of a task, for that task. */
export async function collectByLink(
  context: Context,
  settings: FileSettings,
  { token, ...arriving }: Arriving & { token: string | null },
): Promise<Result<{ id: string }>> {
  const taken = await takeCollected(context, settings, arriving, {
    by: { author: 'task-link', staffId: null },
    find: (db) => findTaskByLink(context, db, token),
  })
  const found = taken.ok ? await findTaskByLink(context, context.db.read, token) : taken
  if (found.ok)
    await context.db.transaction((tx) => markTaskLinkUsed(tx, found.value.link.id, instantText(context.now)))
  return taken
}
