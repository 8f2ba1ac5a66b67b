import { appendAudit } from '#db/queries/audit.ts'
import { saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import type { BroughtFactor } from '#lib/commands/steps/fresh-factor.ts'
import type { SteppedUp } from '#lib/commands/steps/managed-staff.ts'
import { filesToRelease, releaseFiles } from '#lib/commands/steps/release-files.ts'
import { demandReleaseFactor, passReleaseGates } from '#lib/commands/steps/release-gates.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { writeToRequester } from '#lib/commands/steps/write-to-requester.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Writes to the person without waiting for anything, and releases the files put ready for it; the case stays where it
 * is. Files want a fresh factor (SR-100).
 */
export async function replyToRequester(
  context: Context,
  input: SeenCase & { body: string; factor?: BroughtFactor },
): Promise<Result<SteppedUp>> {
  const staff = await staffWhoMay(context, 'reply-to-requester')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'reply' })
    if (!found.ok) return found
    const { request, status } = found.value
    const prepared = await filesToRelease(tx, request, staff.value)
    if (!prepared.ok) return prepared
    const atGate = { found: found.value, outcome: null, files: prepared.value.length }
    const passed = await passReleaseGates(context, tx, atGate)
    if (!passed.ok) return passed
    const fresh = await demandReleaseFactor(context, tx, { ...atGate, factor: input.factor })
    if (!fresh.ok) return fresh
    const at = instantText(context.now)
    const saved = await saveRequest(tx, request, { status, lastActivityAt: at })
    if (!saved) return failed('stale-version')
    const letter = { kind: 'reply', staffId, body: input.body } as const
    const messageId = await writeToRequester(context, tx, found.value, letter)
    const audit = { event: 'reply-sent', requestId: request.id, payload: { messageId } } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    await releaseFiles(context, tx, { request, staff: staff.value, messageId, files: atGate.files })
    return ok({ sessionSecret: fresh.value })
  })
}
