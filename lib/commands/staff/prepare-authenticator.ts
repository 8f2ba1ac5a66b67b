import { deleteInvitation } from '#db/queries/invitations.ts'
import type { Context } from '#lib/commands/context.ts'
import { newInvitation } from '#lib/commands/steps/new-invitation.ts'
import { checkOwnPassword, demandOwner } from '#lib/commands/steps/own-account.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { PENDING_AUTHENTICATOR_MINUTES } from '#lib/domain/staff/policy.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { ownAuthenticatorToken } from '#lib/vault/staff-secrets.ts'

/** First half of changing one's authenticator: a new secret waits on the server, the old one still works (SR-098). */
export async function prepareAuthenticator(
  context: Context,
  input: { currentPassword: string; code: string },
): Promise<Result<null>> {
  const owner = await checkOwnPassword(context, input.currentPassword)
  if (!owner.ok) return owner
  return context.db.transaction(async (tx) => {
    const proven = await demandOwner(context, tx, owner.value, input.code)
    if (!proven.ok) return proven
    const { id: staffId, role } = proven.value
    const token = ownAuthenticatorToken(context.keys, staffId)
    await deleteInvitation(tx, hashSecret(token))
    const lifetime = { minutes: PENDING_AUTHENTICATOR_MINUTES }
    await newInvitation(context, tx, { purpose: 'factor-reset', role, token, lifetime, staffId })
    return ok(null)
  })
}
