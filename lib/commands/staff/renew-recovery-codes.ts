import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailAboutAccount } from '#lib/commands/steps/account-mail.ts'
import { newRecoveryCodes } from '#lib/commands/steps/new-recovery-codes.ts'
import { checkOwnPassword, demandOwner } from '#lib/commands/steps/own-account.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Makes ten new recovery codes; the old ones stop working (SR-092). @returns the secret with which the browser shows them. */
export async function renewRecoveryCodes(
  context: Context,
  input: { currentPassword: string; code: string },
): Promise<Result<{ shownSecret: string }>> {
  const owner = await checkOwnPassword(context, input.currentPassword)
  if (!owner.ok) return owner
  return context.db.transaction(async (tx) => {
    const proven = await demandOwner(context, tx, owner.value, input.code)
    if (!proven.ok) return proven
    const shownSecret = await newRecoveryCodes(context, tx, proven.value.id)
    const { actor, now } = context
    await appendAudit(tx, { at: instantText(now), actor, event: 'recovery-codes-renewed', payload: {} })
    await mailAboutAccount(context, tx, proven.value, 'recovery-codes')
    return ok({ shownSecret })
  })
}
