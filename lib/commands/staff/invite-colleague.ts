import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { deleteInvitation, listOpenInvitations } from '#db/queries/invitations.ts'
import { findStaffByEmail } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { type BroughtFactor, demandFreshFactor } from '#lib/commands/steps/fresh-factor.ts'
import type { LinkMade } from '#lib/commands/steps/managed-staff.ts'
import { newInvitation } from '#lib/commands/steps/new-invitation.ts'
import { addressHashes } from '#lib/commands/steps/outgoing-mail.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import type { Role } from '#lib/domain/access/permissions.ts'
import { comparableAddress } from '#lib/domain/requests/email-address.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { INVITATION_LIFETIME_HOURS } from '#lib/domain/staff/policy.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newSecret } from '#lib/platform/ids.ts'
import { invitationToken } from '#lib/vault/staff-secrets.ts'
import { openProfile, type StaffProfile } from '#lib/vault/staff-vault.ts'

export type Invitation = BroughtFactor & { profile: StaffProfile; role: Role }

/**
 * Invites a colleague by a one-time link of seven days, which the administrator hands over themselves. An earlier
 * link to the same address is dead. Needs a fresh second factor (SR-100).
 */
export async function inviteColleague(context: Context, input: Invitation): Promise<Result<LinkMade>> {
  const { actor, keys, now } = context
  const staff = await staffWhoMay(context, 'manage-staff')
  if (!staff.ok) return staff
  const { profile, role } = input
  return context.db.transaction(async (tx) => {
    const { recipientHash } = addressHashes(context, profile.email)
    if (await findStaffByEmail(tx, recipientHash)) return fieldFailed('email', 'email-taken')
    const fresh = await demandFreshFactor(context, tx, input)
    if (!fresh.ok) return fresh
    await takeBackEarlier(context, tx, profile.email)
    const shownSecret = newSecret()
    const token = invitationToken(keys, shownSecret)
    const lifetime = { hours: INVITATION_LIFETIME_HOURS }
    await newInvitation(context, tx, { purpose: 'colleague', role, token, lifetime, profile })
    const payload = { role }
    await appendAudit(tx, { at: instantText(now), actor, event: 'staff-invited', payload })
    return ok({ sessionSecret: fresh.value, shownSecret })
  })
}

async function takeBackEarlier({ keys, now }: Context, tx: Queries, email: string): Promise<void> {
  for (const { tokenHash, sealedProfile } of await listOpenInvitations(tx, 'colleague', instantText(now))) {
    if (!sealedProfile) continue
    const place = { column: 'invitations.sealed_profile', id: tokenHash } as const
    const earlier = openProfile(keys, place, sealedProfile).email
    if (comparableAddress(earlier) === comparableAddress(email)) await deleteInvitation(tx, tokenHash)
  }
}
