import type { Queries } from '#db/client.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { checkLetter } from '#lib/commands/steps/check-letter.ts'
import { deliverLetter } from '#lib/commands/steps/deliver-letter.ts'
import type { BroughtFactor } from '#lib/commands/steps/fresh-factor.ts'
import type { SteppedUp } from '#lib/commands/steps/managed-staff.ts'
import { demandReleaseFactor } from '#lib/commands/steps/release-gates.ts'
import type { StaffActor } from '#lib/commands/steps/staff-authority.ts'
import { LETTER_VERBS, type LetterContent } from '#lib/domain/letters/content.ts'
import { ok, type Result } from '#lib/domain/result.ts'

/** A letter as its author sends it off: on the case they saw, with the factor they bring. */
export type Off = SeenCase & { staff: StaffActor; content: LetterContent; factor?: BroughtFactor }

/** Sends a letter of staff off, after every check and gate; what gives data out or erases wants a fresh factor (SR-100). */
export async function sendOff(context: Context, tx: Queries, off: Off): Promise<Result<SteppedUp>> {
  const { staff, content, factor } = off
  const found = await findCaseToChange(context, tx, { ...off, step: LETTER_VERBS[content.verb].step })
  if (!found.ok) return found
  const letter = { found: found.value, staff, content }
  const checked = await checkLetter(context, tx, letter)
  if (!checked.ok) return checked
  const fresh = await demandReleaseFactor(context, tx, { ...checked.value.atGate, factor })
  if (!fresh.ok) return fresh
  const gone = await deliverLetter(context, tx, { letter, checked: checked.value })
  return gone.ok ? ok({ sessionSecret: fresh.value }) : gone
}
