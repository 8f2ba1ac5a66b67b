import { appendAudit } from '#db/queries/audit.ts'
import { deleteOpenInvitations } from '#db/queries/invitations.ts'
import { deletePasskeysOf } from '#db/queries/passkeys.ts'
import { deleteRecoveryCodes } from '#db/queries/recovery-codes.ts'
import { saveStaff } from '#db/queries/staff.ts'
import { deleteStaffSessionsOf } from '#db/queries/staff-sessions.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailAboutAccount } from '#lib/commands/steps/account-mail.ts'
import { demandFreshFactor } from '#lib/commands/steps/fresh-factor.ts'
import { findManaged, type LinkMade, type Managed } from '#lib/commands/steps/managed-staff.ts'
import { newInvitation } from '#lib/commands/steps/new-invitation.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { RESET_LINK_LIFETIME_HOURS } from '#lib/domain/staff/policy.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newSecret } from '#lib/platform/ids.ts'
import { newTotpSecret } from '#lib/platform/totp.ts'
import { invitationToken } from '#lib/vault/staff-secrets.ts'
import { sealTotpSecret } from '#lib/vault/staff-vault.ts'

/**
 * Gives somebody who lost their authenticator or password a one-time link of a day to new ones. From now on the old
 * ones do not work, their sessions end and they are told by mail (SR-092). Only another administrator can do it.
 */
export async function resetFactor(context: Context, input: Managed): Promise<Result<LinkMade>> {
  const { actor, keys, now } = context
  const staff = await staffWhoMay(context, 'manage-staff')
  if (!staff.ok) return staff
  if (staff.value.staffId === input.staffId) return failed('not-permitted')
  return context.db.transaction(async (tx) => {
    const found = await findManaged(tx, input)
    if (!found.ok) return found
    const { id: staffId, role, disabledAt } = found.value
    if (disabledAt) return failed('stale-version')
    const fresh = await demandFreshFactor(context, tx, input)
    if (!fresh.ok) return fresh
    // A secret that nobody holds: what was lost may have been found by somebody else.
    const place = { column: 'staff.sealed_totp_secret', id: staffId } as const
    const saved = await saveStaff(tx, found.value, {
      sealedTotpSecret: sealTotpSecret(keys, place, newTotpSecret()),
    })
    if (!saved) return failed('stale-version')
    await deleteRecoveryCodes(tx, staffId)
    await deletePasskeysOf(tx, staffId)
    await deleteStaffSessionsOf(tx, staffId)
    await deleteOpenInvitations(tx, 'factor-reset', staffId)
    const shownSecret = newSecret()
    const token = invitationToken(keys, shownSecret)
    const lifetime = { hours: RESET_LINK_LIFETIME_HOURS }
    await newInvitation(context, tx, { purpose: 'factor-reset', role, token, lifetime, staffId })
    await appendAudit(tx, { at: instantText(now), actor, event: 'staff-factor-reset', payload: { staffId } })
    await mailAboutAccount(context, tx, saved, 'factor-reset')
    return ok({ sessionSecret: fresh.value, shownSecret })
  })
}
