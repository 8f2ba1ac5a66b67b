import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { saveLetter } from '#db/queries/letters.ts'
import { saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { type BroughtFactor, demandFreshFactor } from '#lib/commands/steps/fresh-factor.ts'
import { giveBack } from '#lib/commands/steps/give-back.ts'
import { announcedBy } from '#lib/commands/steps/hold-notice.ts'
import {
  findLetterToChange,
  isSecondPerson,
  type LetterToChange,
  type SeenLetter,
} from '#lib/commands/steps/letter-to-change.ts'
import type { SteppedUp } from '#lib/commands/steps/managed-staff.ts'
import { noteReason } from '#lib/commands/steps/note-reason.ts'
import { releaseCase } from '#lib/commands/steps/release-case.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { tellOfHold } from '#lib/commands/steps/tell-of-hold.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

type Unfreezing = SeenLetter & { decision: 'go-on' | 'drop'; body: string; factor: BroughtFactor }

/**
 * Somebody else than who prepared it has looked into what the person stopped (SR-081): the letter goes back to its author,
 * or on, with a new notice and a new hold. How they found out is kept as a note.
 */
export async function unfreezeLetter(
  context: Context,
  input: Unfreezing,
): Promise<Result<SteppedUp & { reference: string }>> {
  const staff = await staffWhoMay(context, 'approve-release')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  const { decision, body } = input
  return context.db.transaction(async (tx) => {
    const found = await findLetterToChange(context, tx, { ...input, step: 'unfreeze' })
    if (!found.ok) return found
    const { row, request } = found.value
    const second = await isSecondPerson(tx, row, staffId)
    if (!second.ok) return second
    const fresh = await demandFreshFactor(context, tx, input.factor)
    if (!fresh.ok) return fresh
    const done =
      decision === 'drop'
        ? await drop(context, tx, found.value, { because: 'stopped', comment: body, staffId })
        : await holdAnew(context, tx, found.value)
    if (!done.ok) return done
    await noteReason(context, tx, found.value, { staffId, body })
    const payload = { letterId: row.id, decision }
    const about = { at: instantText(context.now), actor: staff.value, requestId: request.id }
    await appendAudit(tx, { ...about, event: 'letter-unfrozen', payload })
    return ok({ sessionSecret: fresh.value, reference: request.reference })
  })
}

async function drop(
  context: Context,
  tx: Queries,
  found: LetterToChange,
  back: { because: 'stopped'; comment: string; staffId: string },
): Promise<Result<unknown>> {
  const released = await releaseCase(context, tx, found.request)
  return released.ok ? giveBack(context, tx, found, back) : released
}

async function holdAnew(context: Context, tx: Queries, found: LetterToChange): Promise<Result<unknown>> {
  const { row, request, vault } = found
  const announced = await announcedBy(context, tx, found)
  if (!announced.ok) return announced
  const { holdHours, effects, onFile } = announced.value
  const at = instantText(context.now)
  const until = context.now.add({ hours: holdHours })
  const seen = await saveRequest(tx, request, { lastActivityAt: at })
  if (!seen) return failed('stale-version')
  const noticeMailId = await tellOfHold(context, tx, { request: seen, vault, effects, until, onFile })
  const held = { state: 'cooling-off', sendAt: instantText(until), caseVersion: seen.version } as const
  const saved = await saveLetter(tx, row, { ...held, noticeMailId, updatedAt: at })
  return saved ? ok(null) : failed('stale-version')
}
