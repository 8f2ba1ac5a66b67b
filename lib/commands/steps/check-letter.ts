import type { Queries } from '#db/client.ts'
import type { AttachmentRow } from '#db/queries/attachments.ts'
import type { Context } from '#lib/commands/context.ts'
import { LETTER_CHECKS, type Letter } from '#lib/commands/steps/letter-checks.ts'
import { isOnHold } from '#lib/commands/steps/on-hold.ts'
import { filesToRelease } from '#lib/commands/steps/release-files.ts'
import { type AtGate, passReleaseGates } from '#lib/commands/steps/release-gates.ts'
import { LETTER_VERBS, type LetterContent } from '#lib/domain/letters/content.ts'
import { answerItems, type ItemAnswer } from '#lib/domain/requests/correction-answer.ts'
import { type Effects, effectsOf } from '#lib/domain/requests/effects.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'
import { checkGround, closingOutcomes, type GroundCode } from '#lib/domain/requests/refusal.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { openDetails } from '#lib/vault/request-texts.ts'

/** A letter that nothing speaks against at this moment. */
export type CheckedLetter = {
  files: readonly AttachmentRow[]
  outcome: Outcome | null
  ground: GroundCode | null
  items: ItemAnswer[] | null
  effects: Effects
  atGate: AtGate
}

/** How a letter decides its case; null where it decides nothing. */
export function outcomeOf({ verb, outcome }: LetterContent): Outcome | null {
  if (verb === 'refuse') return 'refused'
  return verb === 'close' ? (outcome ?? null) : null
}

/**
 * Everything that could speak against a letter: its outcome and ground, its files, the checks, the gates. It changes
 * nothing, so that it is asked when a letter is sent off, when somebody approves it, and when it goes.
 */
export async function checkLetter(
  context: Context,
  tx: Queries,
  letter: Letter,
): Promise<Result<CheckedLetter>> {
  const { found, content } = letter
  const { request, vault } = found
  const outcome = outcomeOf(content)
  if (content.verb === 'close' && (!outcome || !closingOutcomes(request).includes(outcome)))
    return request.disputedAt ? failed('disputed') : fieldFailed('outcome', 'outcome-unfitting')
  const onHold = await isOnHold(tx, request)
  // of two on hold at once the person could stop only one
  if (outcome && onHold) return failed('letter-under-way')
  const takesFiles = LETTER_VERBS[content.verb].takesFiles && !onHold
  const prepared = takesFiles ? await filesToRelease(tx, letter) : ok([])
  if (!prepared.ok) return prepared
  const files = prepared.value
  const effects = effectsOf(request.kind, outcome, files.length)
  for (const check of LETTER_CHECKS) {
    const passed = await check(context, tx, { ...letter, files, effects })
    if (!passed.ok) return passed
  }
  const atGate = { found, outcome, files: files.length }
  const passed = await passReleaseGates(context, tx, atGate)
  if (!passed.ok) return passed
  if (!outcome) return ok({ files, outcome, ground: null, items: null, effects, atGate })
  const items = answerItems(openDetails(vault, request), outcome, content.items ?? [])
  if (!items.ok) return items
  const ground = checkGround(request, outcome, content.ground ?? null)
  if (!ground.ok) return ground
  return ok({ files, outcome, ground: ground.value, items: items.value, effects, atGate })
}
