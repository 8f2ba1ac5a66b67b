import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findStaff } from '#db/queries/staff.ts'
import { markTaskLinkUsed } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailStaff } from '#lib/commands/steps/outgoing-mail.ts'
import { hasWordOrFile, settleTask } from '#lib/commands/steps/settle-task.ts'
import { isHiddenFrom } from '#lib/commands/steps/shields.ts'
import { findTaskByLink, type TaskByLink } from '#lib/commands/steps/task-by-link.ts'
import { DEFAULT_LOCALE } from '#lib/domain/locales.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { profileOf } from '#lib/vault/staff-vault.ts'

/**
 * Whoever holds the link of a task reports it done, with a note or files; pressing the button alone is not enough, so
 * that no program that fills in forms can do it. The link ends, and whoever made it is told by mail.
 */
export async function reportTask(
  context: Context,
  input: { token: string | null; note?: string | null | undefined },
): Promise<Result<null>> {
  const note = input.note || null
  return context.db.transaction(async (tx) => {
    const found = await findTaskByLink(context, tx, input.token)
    if (!found.ok) return found
    const shown = await hasWordOrFile(tx, found.value, note)
    if (!shown.ok) return shown
    const settled = await settleTask(context, tx, found.value, { state: 'done', note, doneBy: null })
    if (!settled.ok) return settled
    const { link, task, request } = found.value
    const at = instantText(context.now)
    await markTaskLinkUsed(tx, link.id, at)
    const payload = { taskId: task.id, by: 'link' } as const
    const audit = { event: 'task-done', requestId: request.id, payload } as const
    await appendAudit(tx, { at, actor: context.actor, ...audit })
    await tellMaker(context, tx, found.value)
    return ok(null)
  })
}

/** Who made the link hears of it; where they have left or do not see the case any more, the operator's mailbox does. */
async function tellMaker(context: Context, tx: Queries, { link, request, task }: TaskByLink): Promise<void> {
  const person = await findStaff(tx, link.madeBy)
  const isHidden = await isHiddenFrom(tx, { staffId: link.madeBy, requestId: request.id })
  const isThere = person && !person.disabledAt && !isHidden
  const to = {
    address: isThere ? profileOf(context.keys, person).email : context.operator.adminMailbox,
    locale: isThere ? person.locale : DEFAULT_LOCALE,
    requestId: request.id,
  }
  const payload = { reference: request.reference, taskId: task.id }
  await mailStaff(context, tx, to, { kind: 'staff-task-done', payload })
}
