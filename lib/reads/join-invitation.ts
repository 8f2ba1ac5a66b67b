import { findInvitation, type InvitationRow } from '#db/queries/invitations.ts'
import { findStaff, hasStaff, type StaffRow } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import type { Role } from '#lib/domain/access/permissions.ts'
import { DEFAULT_LOCALE } from '#lib/domain/locales.ts'
import { textIn } from '#lib/domain/operator/local-text.ts'
import { isInvitationUsable } from '#lib/domain/staff/invitation-rules.ts'
import type { Keys } from '#lib/platform/keys.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { readFace } from '#lib/reads/operator-face.ts'
import { type Authenticator, authenticatorOf } from '#lib/vault/authenticator.ts'
import { openProfile, openTotpSecret, profileOf, type StaffProfile } from '#lib/vault/staff-vault.ts'

export type JoinInvitation = {
  purpose: InvitationRow['purpose']
  role: Role
  /** Whom the link is for; null for the first administrator, who says so. */
  profile: StaffProfile | null
  authenticator: Authenticator
}

/** What the page of a one-time link shows; null, whatever the reason, if the link is of no use. */
export async function readJoinInvitation(
  context: Context,
  token: string | null,
): Promise<JoinInvitation | null> {
  const { db, keys, now } = context
  const row = token ? await findInvitation(db.read, hashSecret(token)) : undefined
  if (!row) return null
  const person = row.staffId ? await findStaff(db.read, row.staffId) : undefined
  if (!isInvitationUsable(row, now, { anyStaff: await hasStaff(db.read), person })) return null
  const profile = profileFor(keys, row, person)
  const place = { column: 'invitations.sealed_totp_secret', id: row.tokenHash } as const
  const secret = openTotpSecret(keys, place, row.sealedTotpSecret)
  const { purpose, role } = row
  const { name } = await readFace(context)
  const issuer = textIn(name, person?.locale ?? DEFAULT_LOCALE)
  return { purpose, role, profile, authenticator: authenticatorOf(secret, issuer, profile?.email ?? 'Desk') }
}

function profileFor(keys: Keys, row: InvitationRow, person: StaffRow | undefined): StaffProfile | null {
  if (person) return profileOf(keys, person)
  const place = { column: 'invitations.sealed_profile', id: row.tokenHash } as const
  return row.sealedProfile ? openProfile(keys, place, row.sealedProfile) : null
}
