import { appendAudit } from '#db/queries/audit.ts'
import { deleteInvitation, findInvitation } from '#db/queries/invitations.ts'
import { findStaff, saveStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailAboutAccount } from '#lib/commands/steps/account-mail.ts'
import { plainDigits } from '#lib/commands/steps/second-factor.ts'
import { keepOnlySession } from '#lib/commands/steps/staff-session.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { totpStep } from '#lib/platform/totp.ts'
import { ownAuthenticatorToken } from '#lib/vault/staff-secrets.ts'
import { openTotpSecret, sealTotpSecret } from '#lib/vault/staff-vault.ts'

/**
 * Second half of changing one's authenticator: a code of the new app proves it. The old one stops working, other
 * sessions end, the person is told by mail (SR-098). `link-expired` if the first half was too long ago.
 * @returns the cookie's new secret.
 */
export async function changeAuthenticator(
  context: Context,
  input: { code: string; sessionSecret: string },
): Promise<Result<{ sessionSecret: string }>> {
  const { actor, keys, now } = context
  if (actor.type !== 'staff') return failed('not-permitted')
  const tokenHash = hashSecret(ownAuthenticatorToken(keys, actor.staffId))
  return context.db.transaction(async (tx) => {
    const person = await findStaff(tx, actor.staffId)
    const pending = await findInvitation(tx, tokenHash)
    if (!person || !pending || Temporal.Instant.compare(pending.expiresAt, now) <= 0)
      return failed('authenticator-expired')
    const place = { column: 'invitations.sealed_totp_secret', id: tokenHash } as const
    const secret = openTotpSecret(keys, place, pending.sealedTotpSecret)
    const step = totpStep(secret, plainDigits(input.code), now)
    if (step === null) return fieldFailed('code', 'authenticator-wrong')
    const ownPlace = { column: 'staff.sealed_totp_secret', id: person.id } as const
    const changes = { sealedTotpSecret: sealTotpSecret(keys, ownPlace, secret), totpLastStep: step }
    const saved = await saveStaff(tx, person, changes)
    if (!saved) return failed('stale-version')
    await deleteInvitation(tx, tokenHash)
    await appendAudit(tx, { at: instantText(now), actor, event: 'staff-factor-changed', payload: {} })
    await mailAboutAccount(context, tx, saved, 'factor')
    return ok({ sessionSecret: await keepOnlySession(context, tx, saved, input.sessionSecret) })
  })
}
