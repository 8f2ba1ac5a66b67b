import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { listCaseLinks, saveCaseLink } from '#db/queries/case-links.ts'
import { type RequestRow, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { takeEarlierReceipt } from '#lib/commands/steps/earlier-receipt.ts'
import { closedNow, keepFirstAsLong } from '#lib/commands/steps/keep-record.ts'
import { dropMailOfEnded } from '#lib/commands/steps/leave-visit.ts'
import { mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { shieldAlike } from '#lib/commands/steps/shields.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { noteLeftOpen, openTasksHaveReason } from '#lib/commands/steps/task-gate.ts'
import { isReachable } from '#lib/domain/messages/parties.ts'
import { checkMerge } from '#lib/domain/requests/duplicates.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'

type Duplicate = SeenCase & {
  /** Reference of the case that goes on for both. */
  of: string
  /** Somebody compared them and says that they are one, though the person or the law is not plainly the same. */
  lookedTwice?: boolean
  /** Why it ends with open tasks. */
  openTasks?: string | null
}

/**
 * Puts a case together with another that asks for the same: it closes as a duplicate and points there, its letters,
 * files, notes and dates stay and are read from the other case, whose clock takes the earlier receipt of the two. The
 * person is told once. From whom one of them was hidden, the other is too. It asks what any closing asks: about open tasks, and about a notice that failed. `reopenRequest` takes it apart again.
 */
export async function closeAsDuplicate(context: Context, input: Duplicate): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'close-as-duplicate')
  if (!staff.ok) return staff
  const { of, lookedTwice = false } = input
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'close-as-duplicate' })
    if (!found.ok) return found
    const { request, vault } = found.value
    const other = await findDeskCase(context, tx, of)
    if (!other) return fieldFailed('of', 'survivor-unknown')
    const fits = checkMerge(request, other, lookedTwice)
    if (!fits.ok) return fits
    if (request.unnotifiedSince) return failed('not-notified')
    const settled = await openTasksHaveReason(tx, request, input.openTasks)
    if (!settled.ok) return settled
    await noteLeftOpen(context, tx, { found: found.value, staff: staff.value, content: input })
    const closed = await closedNow(context, tx, request, 'duplicate')
    const at = closed.closedAt
    const saved = await saveRequest(tx, request, { ...closed, lastActivityAt: at })
    if (!saved) return failed('stale-version')
    await keepFirstAsLong(tx, request, closed.eraseOn)
    await dropMailOfEnded(context, tx, saved)
    await pointTo(tx, { request, other, staffId: staff.value.staffId, at })
    const payload = { from: request.status, otherId: other.id, secondLook: lookedTwice }
    const audit = { event: 'closed-as-duplicate', requestId: request.id, payload } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    const taken = await takeIn(context, tx, { request, other, at })
    if (!taken.ok) return taken
    await shieldAlike(context, tx, { from: request.id, requestId: other.id })
    await shieldAlike(context, tx, { from: other.id, requestId: request.id })
    const told = { reference: request.reference, otherReference: other.reference }
    const mail = { kind: 'request-merged', payload: told } as const
    if (isReachable(saved)) await mailRequester(context, tx, { request: saved, vault }, mail)
    return ok(null)
  })
}

type Pair = { request: RequestRow; other: RequestRow; at: string }

/** What was put together with this one before is now part of the other too: no page leads to a case that leads on. */
async function pointTo(tx: Queries, { request, other, staffId, at }: Pair & { staffId: string }) {
  for (const link of await listCaseLinks(tx, request.id))
    if (link.what === 'merged' && link.otherId === request.id)
      await saveCaseLink(tx, { ...link, otherId: other.id })
  const link = { requestId: request.id, otherId: other.id, what: 'merged', staffId, createdAt: at } as const
  await saveCaseLink(tx, link)
}

/** The other case goes on for both, from the earlier receipt. */
async function takeIn(context: Context, tx: Queries, { request, other, at }: Pair): Promise<Result<null>> {
  const payload = { otherId: request.id }
  const audit = { event: 'duplicate-taken-in', requestId: other.id, payload } as const
  await appendAudit(tx, { at, actor: context.actor, ...audit })
  return takeEarlierReceipt(context, tx, { request: other, from: request })
}
