import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { checkUsedPasskey, spendPasskey, type UsedPasskey } from '#lib/commands/steps/used-passkey.ts'
import { type BroughtBrowser, type SignedIn, welcomeStaff } from '#lib/commands/steps/welcome-staff.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Signs somebody in by a passkey alone: the device is one factor, and that it saw its owner the other (SR-089). */
export async function signInWithPasskey(
  context: Context,
  used: UsedPasskey & BroughtBrowser,
): Promise<Result<SignedIn>> {
  const signed = await checkUsedPasskey(context, used, 'passkey-sign-in')
  return context.db.transaction(async (tx) => {
    const person = signed.ok ? await spendPasskey(context, tx, signed.value) : signed
    if (person.ok) {
      const how = { factor: 'passkey', method: 'passkey', brought: used } as const
      return ok(await welcomeStaff(context, tx, person.value, how))
    }
    const { actor, now } = context
    const failure = { event: 'staff-sign-in-failed', payload: { staffId: null } } as const
    await appendAudit(tx, { at: instantText(now), actor, ...failure })
    return person
  })
}
