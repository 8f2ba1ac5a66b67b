import type { Queries } from '#db/client.ts'
import { findRequest } from '#db/queries/requests.ts'
import { findTask, findTaskLinkByToken, type TaskLinkRow } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import type { TaskToChange } from '#lib/commands/steps/task-to-change.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { taskLinkState } from '#lib/domain/tasks/link-life.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { findVault } from '#lib/vault/request-vault.ts'

export type TaskByLink = TaskToChange & { link: TaskLinkRow }

/**
 * The one task that a link opens, while both are open. Whatever is wrong with a link (unknown, expired, ended, its case
 * closed or erased) is the same `task-link-gone`.
 */
export async function findTaskByLink(
  { keys, now }: Pick<Context, 'keys' | 'now'>,
  db: Queries,
  token: string | null,
): Promise<Result<TaskByLink>> {
  const link = token ? await findTaskLinkByToken(db, hashSecret(token)) : undefined
  const request = link && (await findRequest(db, link.requestId))
  if (!link || !request || taskLinkState(link, request.status, now) !== 'alive')
    return failed('task-link-gone')
  const task = await findTask(db, { requestId: request.id, id: link.taskId })
  const vault = await findVault(keys, db, request.id)
  return task?.state === 'open' && vault ? ok({ link, request, task, vault }) : failed('task-link-gone')
}
