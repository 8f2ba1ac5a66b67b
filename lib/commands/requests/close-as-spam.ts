import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { noteReason } from '#lib/commands/steps/note-reason.ts'
import { setAsideAsSpam } from '#lib/commands/steps/set-aside.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { ok, type Result } from '#lib/domain/result.ts'

/**
 * Closes what is no request as spam: no letter, no mail, and no answer in any figure. Why is kept as a sealed note.
 * `reopenRequest` takes it back.
 */
export async function closeAsSpam(
  context: Context,
  input: SeenCase & { body: string },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'close-as-spam')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'close-as-spam' })
    if (!found.ok) return found
    const closed = await setAsideAsSpam(context, tx, found.value.request, 'hand')
    if (!closed.ok) return closed
    await noteReason(context, tx, found.value, { staffId, body: input.body })
    return ok(null)
  })
}
