import { appendAudit } from '#db/queries/audit.ts'
import { endLinksOf, insertTaskLink, saveTask } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailStaff } from '#lib/commands/steps/outgoing-mail.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { findOpenTask, type SeenTask } from '#lib/commands/steps/task-to-change.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import type { HandedTo } from '#lib/domain/tasks/task.ts'
import { dayIn, instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { sealHandedTo, taskLinkToken } from '#lib/vault/task-texts.ts'

type HandingOut = SeenTask & HandedTo & { language: Locale; days: number }

/**
 * Hands an open task to somebody without an account: a mail brings them a link to it, which ends the link before. Only
 * the hash of its token is kept; what it shows of the person is what staff ticked, and no more.
 */
export async function handOutTask(context: Context, input: HandingOut): Promise<Result<{ linkId: string }>> {
  const staff = await staffWhoMay(context, 'hand-out-task')
  if (!staff.ok) return staff
  const { email, show, instructions, language: locale } = input
  return context.db.transaction(async (tx) => {
    const found = await findOpenTask(context, tx, input)
    if (!found.ok) return found
    const { task, request, vault } = found.value
    // its version rises, so that two who hand it out at once learn of each other
    if (!(await saveTask(tx, task, {}))) return failed('stale-version')
    const [id, at] = [newId(context.now), instantText(context.now)]
    await endLinksOf(tx, task.id, at)
    const ends = context.now.add({ hours: 24 * input.days })
    await insertTaskLink(tx, {
      ...{ id, taskId: task.id, requestId: request.id, madeBy: staff.value.staffId, createdAt: at },
      tokenHash: hashSecret(taskLinkToken(context.keys, id)),
      sealedRecipient: sealHandedTo(vault, id, { email, show, instructions }),
      expiresAt: instantText(ends),
    })
    const until = dayIn(ends, context.operator.zone)
    const payload = { reference: request.reference, taskLinkId: id, until }
    const to = { address: email, locale, requestId: request.id }
    await mailStaff(context, tx, to, { kind: 'task-handed-out', payload })
    const audit = { event: 'task-handed-out', requestId: request.id } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit, payload: { taskId: task.id, linkId: id } })
    return ok({ linkId: id })
  })
}
