import type { Queries } from '#db/client.ts'
import { cancelLettersOf } from '#db/queries/letters.ts'
import { saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import type { CaseToChange } from '#lib/commands/steps/case-to-change.ts'
import { destroyIdentityFiles } from '#lib/commands/steps/destroy-identity-files.ts'
import { closedNow, keepFirstAsLong } from '#lib/commands/steps/keep-record.ts'
import { tellWatchers } from '#lib/commands/steps/tell-colleagues.ts'
import { writeToRequester } from '#lib/commands/steps/write-to-requester.ts'
import { UNSENT } from '#lib/domain/letters/lifecycle.ts'
import type { ItemAnswer } from '#lib/domain/requests/correction-answer.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'
import { checkGround, type GroundCode } from '#lib/domain/requests/refusal.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { sealDecision } from '#lib/vault/request-texts.ts'

/** A decision as a handler makes it; `body` is the answer in words for the requester. */
export type Decision = {
  outcome: Outcome
  ground: string | null
  body: string
  staffId: string
  /** Of a correction, what became of each item. */
  items?: ItemAnswer[] | null
}

/** Ends a case with an outcome and a ground that fits it, and answers the person. @returns the ground stored, and the answer's id. */
export async function decideCase(
  context: Context,
  tx: Queries,
  { request, vault }: CaseToChange,
  { outcome, ground, body, staffId, items }: Decision,
): Promise<Result<{ ground: GroundCode | null; messageId: string }>> {
  const checked = checkGround(request, outcome, ground)
  if (!checked.ok) return checked
  const closed = await closedNow(context, tx, request, outcome)
  const decision = { outcome, ground: checked.value, body, ...(items ? { items } : {}) }
  const saved = await saveRequest(tx, request, {
    ...closed,
    refusalGround: checked.value,
    sealedDecision: sealDecision(vault, request.id, decision),
    lastActivityAt: closed.closedAt,
  })
  if (!saved) return failed('stale-version')
  await destroyIdentityFiles(context, tx, request.id, 'decided')
  await keepFirstAsLong(tx, request, closed.eraseOn)
  await cancelLettersOf(tx, { requestId: request.id, states: UNSENT, at: closed.closedAt })
  const letter = { kind: 'answer', staffId, body } as const
  const messageId = await writeToRequester(context, tx, { request, vault }, letter)
  await tellWatchers(context, tx, { request, about: 'decided' })
  return ok({ ground: checked.value, messageId })
}
