import type { Queries } from '#db/client.ts'
import { insertInvitation, type NewInvitation } from '#db/queries/invitations.ts'
import type { Context } from '#lib/commands/context.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { newTotpSecret } from '#lib/platform/totp.ts'
import { type StaffProfile, sealProfile, sealTotpSecret } from '#lib/vault/staff-vault.ts'

type Invitation = Pick<NewInvitation, 'purpose' | 'role'> & {
  token: string
  lifetime: Temporal.DurationLike
  profile?: StaffProfile
  staffId?: string
}

/** Stores a one-time link by its hash, with the authenticator's secret its page will show. */
export async function newInvitation(
  { keys, now, actor }: Context,
  tx: Queries,
  { token, lifetime, profile, ...columns }: Invitation,
): Promise<void> {
  const tokenHash = hashSecret(token)
  const profilePlace = { column: 'invitations.sealed_profile', id: tokenHash } as const
  const secretPlace = { column: 'invitations.sealed_totp_secret', id: tokenHash } as const
  await insertInvitation(tx, {
    ...columns,
    tokenHash,
    sealedProfile: profile ? sealProfile(keys, profilePlace, profile) : null,
    sealedTotpSecret: sealTotpSecret(keys, secretPlace, newTotpSecret()),
    invitedBy: actor.type === 'staff' ? actor.staffId : null,
    createdAt: instantText(now),
    expiresAt: instantText(now.add(lifetime)),
  })
}
