import { listAttachments } from '#db/queries/attachments.ts'
import { findCatalogue } from '#db/queries/catalogue.ts'
import type { Context } from '#lib/commands/context.ts'
import { findTaskByLink, type TaskByLink } from '#lib/commands/steps/task-by-link.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import type { TaskLinkView } from '#lib/domain/tasks/link-view.ts'
import type { TaskWork } from '#lib/domain/tasks/plan.ts'
import { noteTaskView } from '#lib/reads/note-view.ts'
import { openFileFacts } from '#lib/vault/file-vault.ts'
import { openContact } from '#lib/vault/request-vault.ts'
import { openHandedTo, openTaskTitle } from '#lib/vault/task-texts.ts'

/** Whether a link opens a task, for who shows nothing of it. */
export async function opensTask(context: Context, token: string | null): Promise<boolean> {
  return (await findTaskByLink(context, context.db.read, token)).ok
}

/**
 * The task that a link opens. Showing it changes nothing (SR-055); that it was shown is written down (SR-142). Any link that
 * does not work is `task-link-gone`.
 */
export async function readTaskLink(context: Context, token: string | null): Promise<Result<TaskLinkView>> {
  const { read } = context.db
  const found = await findTaskByLink(context, read, token)
  if (!found.ok) return found
  const { link, request, task, vault } = found.value
  await noteTaskView(context, { requestId: request.id, taskId: task.id, linkId: link.id })
  const { systems } = await findCatalogue(read)
  const to = openHandedTo(vault, link)
  const contact = request.sealedContact && to.show.length > 0 ? openContact(vault, request) : null
  return ok({
    reference: request.reference,
    what: task.what as TaskWork,
    system: systems.find(({ id }) => id === task.systemId)?.name ?? null,
    title: openTaskTitle(vault, task),
    dueOn: task.dueOn,
    instructions: to.instructions,
    person: {
      name: to.show.includes('name') ? (contact?.name ?? null) : null,
      email: to.show.includes('email') ? (contact?.email ?? null) : null,
    },
    expiresAt: link.expiresAt,
    files: await theirFiles(context, found.value),
  })
}

async function theirFiles({ db }: Context, { request, task, vault }: TaskByLink) {
  const rows = (await listAttachments(db.read, request.id)).filter(
    ({ author, taskId, destroyedAt }) => author === 'task-link' && taskId === task.id && !destroyedAt,
  )
  return rows.map((row) => ({ id: row.id, name: openFileFacts(vault, row)?.name ?? '', size: row.size }))
}
