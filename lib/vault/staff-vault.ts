import type { Keys } from '#lib/platform/keys.ts'

/** Name and mailbox of a member of staff. */
export type StaffProfile = { name: string; email: string }

/** Where a sealed value of staff lies: a column, and the row's id (SR-128). */
export type StaffPlace =
  | { column: 'staff.sealed_profile' | 'staff.sealed_totp_secret'; id: string }
  | { column: 'invitations.sealed_profile' | 'invitations.sealed_totp_secret'; id: string }

const placeText = ({ column, id }: StaffPlace) => `${column}|${id}`

/** Seals a profile under the system key: staff have no key of their own, since nobody erases them by request. */
export function sealProfile(keys: Keys, place: StaffPlace, profile: StaffProfile): string {
  return keys.seal(placeText(place), JSON.stringify(profile))
}

/** Opens a stored profile; it was validated before it was sealed. */
export function openProfile(keys: Keys, place: StaffPlace, sealed: string): StaffProfile {
  return JSON.parse(keys.open(placeText(place), sealed))
}

/** The profile of a row of `staff`. */
export function profileOf(keys: Keys, person: { id: string; sealedProfile: string }): StaffProfile {
  return openProfile(keys, { column: 'staff.sealed_profile', id: person.id }, person.sealedProfile)
}

/** Seals the secret of an authenticator app (SR-090). */
export function sealTotpSecret(keys: Keys, place: StaffPlace, secret: string): string {
  return keys.seal(placeText(place), secret)
}

/** Opens the secret of an authenticator app, base32. */
export function openTotpSecret(keys: Keys, place: StaffPlace, sealed: string): string {
  return keys.open(placeText(place), sealed)
}
