import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { decideCase } from '#lib/commands/steps/decide-case.ts'
import { passReleaseGates } from '#lib/commands/steps/release-gates.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { answerItems, type PostedItemAnswer } from '#lib/domain/requests/correction-answer.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'
import { closingOutcomes } from '#lib/domain/requests/refusal.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { openDetails } from '#lib/vault/request-texts.ts'

type Closing = SeenCase & {
  outcome: Outcome
  ground: string | null
  body: string
  /** Of a correction, what became of each item. */
  items?: PostedItemAnswer[]
}

/** Closes a case with an outcome and an answer; an outcome that holds something back rests on a ground. */
export async function closeRequest(context: Context, input: Closing): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'close-request')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  const { outcome, ground, body, items = [] } = input
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'close' })
    if (!found.ok) return found
    if (!closingOutcomes(found.value.request).includes(outcome)) return unfitting(found.value.request)
    const { vault, request } = found.value
    const passed = await passReleaseGates(context, tx, { found: found.value, outcome, files: 0 })
    if (!passed.ok) return passed
    const answered = answerItems(openDetails(vault, request), outcome, items)
    if (!answered.ok) return answered
    const decision = { outcome, ground, body, staffId, items: answered.value }
    const decided = await decideCase(context, tx, found.value, decision)
    if (!decided.ok) return decided
    const at = instantText(context.now)
    const audit = {
      event: 'request-closed',
      requestId: found.value.request.id,
      payload: { outcome },
    } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}

const unfitting = ({ disputedAt }: { disputedAt: string | null }) =>
  disputedAt ? failed('disputed') : fieldFailed('outcome', 'outcome-unfitting')
