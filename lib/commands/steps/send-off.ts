import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { listLettersOf } from '#db/queries/letters.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { checkLetter } from '#lib/commands/steps/check-letter.ts'
import { deliverLetter } from '#lib/commands/steps/deliver-letter.ts'
import type { BroughtFactor } from '#lib/commands/steps/fresh-factor.ts'
import { draftToKeep, keepLetter, type SeenDraft } from '#lib/commands/steps/keep-letter.ts'
import { letterDemands, nextOf } from '#lib/commands/steps/letter-demands.ts'
import type { SteppedUp } from '#lib/commands/steps/managed-staff.ts'
import { moveLetter } from '#lib/commands/steps/move-letter.ts'
import { demandReleaseFactor } from '#lib/commands/steps/release-gates.ts'
import type { StaffActor } from '#lib/commands/steps/staff-authority.ts'
import { LETTER_VERBS, type LetterContent, type LetterVerb } from '#lib/domain/letters/content.ts'
import { type LetterState, ON_ITS_WAY } from '#lib/domain/letters/lifecycle.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** A letter as its author sends it off: on the case they saw, from the draft they saw, with the factor they bring. */
export type Off = SeenCase &
  Partial<SeenDraft> & { staff: StaffActor; content: LetterContent; factor?: BroughtFactor }

/** What became of it: where it waits now (`letter`), or null where the person has it already. */
export type SentOff = SteppedUp & { letter: { id: string; state: LetterState } | null }

/**
 * Sends a letter of staff off, after every check and gate; what gives data out or erases wants a fresh factor (SR-100).
 * It goes at once only where the rules ask for no second person, no hold and no time to undo.
 */
export async function sendOff(context: Context, tx: Queries, off: Off): Promise<Result<SentOff>> {
  const { staff, content, factor } = off
  const { verb } = content
  const found = await findCaseToChange(context, tx, { ...off, step: LETTER_VERBS[verb].step })
  if (!found.ok) return found
  const { request, vault } = found.value
  const free = await noOtherUnderWay(tx, request.id, verb)
  if (!free.ok) return free
  const letter = { found: found.value, staff, content, files: null }
  const checked = await checkLetter(context, tx, letter)
  if (!checked.ok) return checked
  const draft = { letter: off.letter ?? null, letterVersion: off.letterVersion ?? null }
  const seen = await draftToKeep(tx, { request, staff, verb, draft })
  if (!seen.ok) return seen
  const fresh = await demandReleaseFactor(context, tx, { ...checked.value.atGate, factor })
  if (!fresh.ok) return fresh
  const sessionSecret = fresh.value
  const demands = await letterDemands(context, tx, request, checked.value)
  const next = nextOf(demands, null)
  if (next === null && !draft.letter) {
    const gone = await deliverLetter(context, tx, { letter, checked: checked.value })
    return gone.ok ? ok({ sessionSecret, letter: null }) : gone
  }
  const { verb: _, ...values } = content
  const kept = { values, files: checked.value.files.map(({ id }) => id), back: null }
  const row = await keepLetter(context, tx, { request, vault, staff, verb, draft, kept, isSentOff: true })
  if (!row.ok) return row
  const moved = await moveLetter(context, tx, {
    ...{ row: row.value, letter, checked: checked.value, demands, next },
    // whatever it had behind it was about another text
    changes: { reviewerId: null, reviewedAt: null, approverId: null, approvedAt: null },
  })
  if (!moved.ok) return moved
  const { id, state } = moved.value
  if (state === 'sent') return ok({ sessionSecret, letter: null })
  const audit = { event: 'letter-sent-off', requestId: request.id, payload: { letterId: id, state } } as const
  if (state !== 'cooling-off') await appendAudit(tx, { at: instantText(context.now), actor: staff, ...audit })
  return ok({ sessionSecret, letter: { id, state } })
}

/** Two letters never race: while one is about to go none else is sent off, and while one that decides waits, no other. */
async function noOtherUnderWay(tx: Queries, requestId: string, verb: LetterVerb): Promise<Result<null>> {
  const others = await listLettersOf(tx, requestId, ON_ITS_WAY)
  const inTheWay = others.some(
    (other) => other.state === 'going' || (isDeciding(verb) && isDeciding(other.verb)),
  )
  return inTheWay ? failed('letter-under-way') : ok(null)
}

const isDeciding = (verb: LetterVerb) => verb === 'close' || verb === 'refuse'
