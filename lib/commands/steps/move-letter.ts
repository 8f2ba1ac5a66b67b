import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { type LetterRow, saveLetter } from '#db/queries/letters.ts'
import { saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import type { CheckedLetter } from '#lib/commands/steps/check-letter.ts'
import { deliverLetter } from '#lib/commands/steps/deliver-letter.ts'
import type { Letter } from '#lib/commands/steps/letter-checks.ts'
import { tellOfHold } from '#lib/commands/steps/tell-of-hold.ts'
import { tellSecondPersons } from '#lib/commands/steps/tell-second-persons.ts'
import type { Demands } from '#lib/domain/letters/demands.ts'
import type { LetterState } from '#lib/domain/letters/lifecycle.ts'
import { canStep, nextStatusOf } from '#lib/domain/requests/lifecycle.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

export type Moving = {
  row: LetterRow
  letter: Letter
  checked: CheckedLetter
  demands: Demands
  /** Where it goes now; null: to the person. */
  next: LetterState | null
  /** What else changes with it. */
  changes?: Partial<
    Pick<LetterRow, 'reviewerId' | 'reviewedAt' | 'approverId' | 'approvedAt' | 'sealedContent'>
  >
}

/** Moves a letter on: to a colleague, into its hold, onto its way, or to the person. */
export async function moveLetter(context: Context, tx: Queries, moving: Moving): Promise<Result<LetterRow>> {
  if (moving.next === null) return goNow(context, tx, moving)
  if (moving.next === 'cooling-off') return hold(context, tx, moving)
  const { row, letter, demands, next, changes } = moving
  const { request } = letter.found
  const at = instantText(context.now)
  // whoever has the case open sees that it has moved before they send another letter
  const seen = await saveRequest(tx, request, { status: request.status, lastActivityAt: at })
  if (!seen) return failed('stale-version')
  const sendAt = next === 'going' ? instantText(context.now.add({ seconds: demands.undoSeconds })) : null
  const state = { state: next, caseVersion: seen.version, sendAt, updatedAt: at }
  const moved = await saveLetter(tx, row, { ...changes, ...state })
  if (moved && (next === 'in-review' || next === 'awaiting-approval'))
    await tellSecondPersons(context, tx, { row: moved, request, state: next })
  return saved(moved)
}

async function goNow(context: Context, tx: Queries, moving: Moving): Promise<Result<LetterRow>> {
  const gone = await deliverLetter(context, tx, moving)
  if (!gone.ok) return gone
  const at = instantText(context.now)
  const sent = { state: 'sent', messageId: gone.value, sendAt: at, updatedAt: at } as const
  return saved(await saveLetter(tx, moving.row, { ...moving.changes, ...sent }))
}

/** The case waits, the contact on file is told, and can stop it; the clock runs on (SR-080). What is closed stays closed. */
async function hold(context: Context, tx: Queries, moving: Moving): Promise<Result<LetterRow>> {
  const { row, letter, checked, demands, changes } = moving
  const { request, vault } = letter.found
  const status = nextStatusOf(request, canStep(request.status, 'hold') ? 'hold' : 'note')
  if (!status.ok) return status
  const at = instantText(context.now)
  const until = context.now.add({ hours: demands.holdHours })
  const held = await saveRequest(tx, request, { status: status.value, lastActivityAt: at })
  if (!held) return failed('stale-version')
  const told = {
    request: held,
    vault,
    effects: checked.effects,
    until,
    onFile: letter.content.onFile ?? null,
  }
  const noticeMailId = await tellOfHold(context, tx, told)
  const payload = { letterId: row.id, until: instantText(until) }
  await appendAudit(tx, { at, actor: context.actor, event: 'letter-held', requestId: request.id, payload })
  const state = { state: 'cooling-off', caseVersion: held.version, noticeMailId, updatedAt: at } as const
  return saved(await saveLetter(tx, row, { ...changes, ...state, sendAt: instantText(until) }))
}

const saved = (row: LetterRow | undefined): Result<LetterRow> => (row ? ok(row) : failed('stale-version'))
