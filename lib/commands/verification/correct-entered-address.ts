import { listVisit } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { correctWaiting } from '#lib/commands/steps/correct-waiting.ts'
import { isUnconfirmed } from '#lib/commands/steps/find-unconfirmed.ts'
import { addressHashes } from '#lib/commands/steps/outgoing-mail.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { canCorrectAddress } from '#lib/domain/requests/case-actions.ts'
import { failed, fieldFailed, type Result } from '#lib/domain/result.ts'

/**
 * Changes the address that staff typed for a request they entered, or gives it one, as long as nobody has confirmed a
 * mailbox; of every case of the same entry. Links to the old address end, and the receipt goes to the new one.
 */
export async function correctEnteredAddress(
  context: Context,
  input: SeenCase & { email: string },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'enter-request')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'assign' })
    if (!found.ok) return found
    const { request } = found.value
    if (!canCorrectAddress(request)) return failed('wrong-status')
    if (addressHashes(context, input.email).recipientHash === request.emailHash)
      return fieldFailed('email', 'address-same')
    const waiting = (await listVisit(tx, request)).filter(isUnconfirmed)
    return correctWaiting(context, tx, { waiting, email: input.email })
  })
}
