import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { blockSender } from '#lib/commands/steps/block-sender.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { noteReason } from '#lib/commands/steps/note-reason.ts'
import { setAsideAsSpam } from '#lib/commands/steps/set-aside.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { noteLeftOpen, openTasksHaveReason } from '#lib/commands/steps/task-gate.ts'
import type { BlockedThing } from '#lib/domain/blocks/blocks.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

type Spam = SeenCase & {
  body: string
  /** Why it ends with open tasks. */
  openTasks?: string | null
  /** A notice failed, and nobody has to be told, because it is no request. */
  tellNobody?: boolean
  /** What of its sender is blocked from now on. */
  block?: readonly BlockedThing[]
}

/**
 * Closes what is no request as spam: no letter, no mail, and no answer in any figure. Why is kept as a sealed note. It
 * asks what any closing asks: about open tasks, and about a notice that failed. `reopenRequest` takes it back.
 */
export async function closeAsSpam(context: Context, input: Spam): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'close-as-spam')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'close-as-spam' })
    if (!found.ok) return found
    const { openTasks, tellNobody = false, block = [] } = input
    const settled = await openTasksHaveReason(tx, found.value.request, openTasks)
    if (!settled.ok) return settled
    const { unnotifiedSince } = found.value.request
    if (unnotifiedSince && !tellNobody) return fieldFailed('tellNobody', 'spam-not-notified')
    const blocked = await blockSender(context, tx, found.value, {
      ...{ staff: staff.value, things: block, reason: input.body },
    })
    if (!blocked.ok) return blocked
    await noteLeftOpen(context, tx, { found: found.value, staff: staff.value, content: { openTasks } })
    const closed = await setAsideAsSpam(context, tx, found.value.request, 'hand')
    if (!closed.ok) return closed
    const { id: requestId } = found.value.request
    const audit = { event: 'closed-unnotified', requestId, payload: {} } as const
    if (unnotifiedSince) await appendAudit(tx, { at: instantText(context.now), actor: staff.value, ...audit })
    await noteReason(context, tx, found.value, { staffId, body: input.body })
    return ok(null)
  })
}
