import type { Queries } from '#db/client.ts'
import { findInvitation, type InvitationRow } from '#db/queries/invitations.ts'
import { findStaff, hasStaff, type StaffRow } from '#db/queries/staff.ts'
import { isInvitationUsable } from '#lib/domain/staff/invitation-rules.ts'
import { hashSecret } from '#lib/platform/seal.ts'

export type Invited = { invitation: InvitationRow; person: StaffRow | undefined }

/** The invitation a link stands for, with the person a reset is for; undefined, whatever the reason, if it is of no use. */
export async function findUsableInvitation(
  now: Temporal.Instant,
  db: Queries,
  token: string,
): Promise<Invited | undefined> {
  const invitation = await findInvitation(db, hashSecret(token))
  if (!invitation) return undefined
  const person = invitation.staffId ? await findStaff(db, invitation.staffId) : undefined
  const anyStaff = await hasStaff(db)
  return isInvitationUsable(invitation, now, { anyStaff, person }) ? { invitation, person } : undefined
}
