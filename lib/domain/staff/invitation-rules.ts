/** An invitation, and what is known of the desk it leads to. */
export type OfferedInvitation = {
  purpose: 'first-administrator' | 'colleague' | 'factor-reset'
  expiresAt: string
  usedAt: string | null
  invitedBy: string | null
}
type Desk = {
  anyStaff: boolean
  /** For a reset: whose it is. */
  person: { id: string; disabledAt: string | null } | undefined
}

/**
 * Whether a link can be used: not used, not expired; the first administrator's only while nobody is there (SR-086),
 * a reset only for somebody who may sign in.
 */
export function isInvitationUsable(
  { purpose, expiresAt, usedAt, invitedBy }: OfferedInvitation,
  now: Temporal.Instant,
  { anyStaff, person }: Desk,
): boolean {
  if (usedAt || Temporal.Instant.compare(expiresAt, now) <= 0) return false
  if (purpose === 'first-administrator') return !anyStaff
  if (purpose === 'colleague') return true
  // A person's own change of authenticator is finished on their account's page, never by a link.
  return person !== undefined && !person.disabledAt && invitedBy !== person.id
}
