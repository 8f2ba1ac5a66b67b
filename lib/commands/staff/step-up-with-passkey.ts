import { findStaffSession } from '#db/queries/staff-sessions.ts'
import type { Context } from '#lib/commands/context.ts'
import { renewedSession } from '#lib/commands/steps/staff-session.ts'
import { checkUsedPasskey, spendPasskey, type UsedPasskey } from '#lib/commands/steps/used-passkey.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { hashSecret } from '#lib/platform/seal.ts'

type StepUp = UsedPasskey & { sessionSecret: string | null }

/** Shows a factor again by one of one's own passkeys (SR-100). @returns the cookie's new secret (SR-095). */
export async function stepUpWithPasskey(
  context: Context,
  { sessionSecret, ...used }: StepUp,
): Promise<Result<{ sessionSecret: string }>> {
  const { actor, db } = context
  if (actor.type !== 'staff' || !sessionSecret) return failed('signed-out')
  const signed = await checkUsedPasskey(context, used, 'passkey-step-up')
  if (!signed.ok) return signed
  if (signed.value.flow.staffId !== actor.staffId) return failed('passkey-refused')
  return db.transaction(async (tx) => {
    const person = await spendPasskey(context, tx, signed.value)
    if (!person.ok) return person
    const found = await findStaffSession(tx, hashSecret(sessionSecret))
    if (person.value.id !== actor.staffId || found?.person.id !== actor.staffId)
      return failed('passkey-refused')
    return ok({ sessionSecret: await renewedSession(context, tx, sessionSecret) })
  })
}
