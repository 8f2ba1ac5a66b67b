import { appendAudit } from '#db/queries/audit.ts'
import { deletePasskey } from '#db/queries/passkeys.ts'
import { findStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailAboutAccount } from '#lib/commands/steps/account-mail.ts'
import { type BroughtFactor, demandFreshFactor } from '#lib/commands/steps/fresh-factor.ts'
import type { SteppedUp } from '#lib/commands/steps/managed-staff.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Removes one of one's own passkeys, after a fresh factor; the person is told by mail (SR-098). Gone already is fine. */
export async function removePasskey(
  context: Context,
  input: BroughtFactor & { passkey: string },
): Promise<Result<SteppedUp>> {
  const { actor, db, now } = context
  if (actor.type !== 'staff') return failed('not-permitted')
  return db.transaction(async (tx) => {
    const fresh = await demandFreshFactor(context, tx, input)
    if (!fresh.ok) return fresh
    const person = await findStaff(tx, actor.staffId)
    if (!person) return failed('signed-out')
    if (await deletePasskey(tx, actor.staffId, input.passkey)) {
      await appendAudit(tx, { at: instantText(now), actor, event: 'passkey-removed', payload: {} })
      await mailAboutAccount(context, tx, person, 'passkey-removed')
    }
    return ok({ sessionSecret: fresh.value })
  })
}
