import type { Queries } from '#db/client.ts'
import { appendAudit, listAudit } from '#db/queries/audit.ts'
import { deleteCaseLink, findMergedInto } from '#db/queries/case-links.ts'
import { type RequestRow, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { assignIfLeft } from '#lib/commands/steps/assign-by-rule.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { noteReason } from '#lib/commands/steps/note-reason.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { AUDIT_EVENTS } from '#lib/domain/audit/events.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Takes back that a case was spam, or that it was put together with another: it stands again where it stood, with the
 * clock it had, which went on all the while, and with whoever had it unless they left meanwhile. Nobody was answered, so nothing is taken back that a person was told.
 */
export async function reopenRequest(
  context: Context,
  input: SeenCase & { body: string },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'reopen-request')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'reopen' })
    if (!found.ok) return found
    const { request } = found.value
    const stood = await stoodAt(tx, request)
    if (!stood || !request.outcome) return failed('wrong-status')
    const at = instantText(context.now)
    const nothing = { outcome: null, closedAt: null, closedOn: null, eraseOn: null }
    const changes = { status: stood, ...nothing, lastActivityAt: at }
    const saved = await saveRequest(tx, request, changes)
    if (!saved) return failed('stale-version')
    const survivorId = await findMergedInto(tx, request.id)
    if (survivorId) await deleteCaseLink(tx, request.id, survivorId)
    await noteReason(context, tx, found.value, { staffId, body: input.body })
    const payload = { outcome: request.outcome, to: stood }
    const audit = { event: 'request-reopened', requestId: request.id, payload } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    await assignIfLeft(context, tx, saved)
    return ok(null)
  })
}

const SET_ASIDE = { spam: 'closed-as-spam', duplicate: 'closed-as-duplicate' } as const

/** Where it stood before it was set aside, by its trail; null for what ended with an answer, as a duplicate may too. */
async function stoodAt(tx: Queries, request: RequestRow): Promise<Status | null> {
  const { id, outcome, erasedAt } = request
  if (erasedAt || (outcome !== 'spam' && outcome !== 'duplicate')) return null
  if (outcome === 'duplicate' && !(await findMergedInto(tx, id))) return null
  const event = SET_ASIDE[outcome]
  const row = (await listAudit(tx, id)).findLast((each) => each.event === event)
  return row ? AUDIT_EVENTS[event].parse(JSON.parse(row.payload)).from : null
}
