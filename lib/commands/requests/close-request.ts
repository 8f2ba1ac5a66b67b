import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { decideCase } from '#lib/commands/steps/decide-case.ts'
import type { BroughtFactor } from '#lib/commands/steps/fresh-factor.ts'
import type { SteppedUp } from '#lib/commands/steps/managed-staff.ts'
import { filesToRelease, releaseFiles } from '#lib/commands/steps/release-files.ts'
import { demandReleaseFactor, passReleaseGates } from '#lib/commands/steps/release-gates.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { answerItems, type PostedItemAnswer } from '#lib/domain/requests/correction-answer.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'
import { checkGround, closingOutcomes } from '#lib/domain/requests/refusal.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { openDetails } from '#lib/vault/request-texts.ts'

type Closing = SeenCase & {
  outcome: Outcome
  ground: string | null
  body: string
  /** Of a correction, what became of each item. */
  items?: PostedItemAnswer[]
  factor?: BroughtFactor
}

/**
 * Closes a case with an outcome and an answer, and releases the files put ready for it; an outcome that holds something
 * back rests on a ground. What gives data out or erases wants a fresh factor (SR-100).
 */
export async function closeRequest(context: Context, input: Closing): Promise<Result<SteppedUp>> {
  const staff = await staffWhoMay(context, 'close-request')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  const { outcome, ground, body, items = [] } = input
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'close' })
    if (!found.ok) return found
    if (!closingOutcomes(found.value.request).includes(outcome)) return unfitting(found.value.request)
    const { vault, request } = found.value
    const prepared = await filesToRelease(tx, request, staff.value)
    if (!prepared.ok) return prepared
    const files = prepared.value.length
    const passed = await passReleaseGates(context, tx, { found: found.value, outcome, files })
    if (!passed.ok) return passed
    const answered = answerItems(openDetails(vault, request), outcome, items)
    if (!answered.ok) return answered
    const checked = checkGround(request, outcome, ground)
    if (!checked.ok) return checked
    const fresh = await demandReleaseFactor(context, tx, {
      found: found.value,
      outcome,
      files,
      factor: input.factor,
    })
    if (!fresh.ok) return fresh
    const decision = { outcome, ground, body, staffId, items: answered.value }
    const decided = await decideCase(context, tx, found.value, decision)
    if (!decided.ok) return decided
    const at = instantText(context.now)
    const audit = { event: 'request-closed', requestId: request.id, payload: { outcome } } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    const { messageId } = decided.value
    await releaseFiles(context, tx, { request, staff: staff.value, messageId, files })
    return ok({ sessionSecret: fresh.value })
  })
}

const unfitting = ({ disputedAt }: { disputedAt: string | null }) =>
  disputedAt ? failed('disputed') : fieldFailed('outcome', 'outcome-unfitting')
