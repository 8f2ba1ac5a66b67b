import { timingSafeEqual } from 'node:crypto'
import { plainCharactersFrom } from '#lib/domain/requests/reference.ts'
import { RECOVERY_CODE_CHARACTERS, RECOVERY_CODES } from '#lib/domain/staff/recovery-code.ts'
import { newSecret } from '#lib/platform/ids.ts'
import type { Keys } from '#lib/platform/keys.ts'

/**
 * The recovery codes that go with the secret of the browser they are shown in. Derived, so that the page after the
 * form can show them while no row ever holds them (SR-092).
 */
export function recoveryCodesFrom(keys: Keys, shownSecret: string): string[] {
  return Array.from({ length: RECOVERY_CODES }, (_, at) => {
    const bytes = Buffer.from(keys.deriveToken('recovery-code', `${shownSecret}|${at}`), 'base64url')
    return plainCharactersFrom(bytes, RECOVERY_CODE_CHARACTERS)
  })
}

/** The token of an invitation or a reset, derivable only by the browser that made it, which shows it once. */
export function invitationToken(keys: Keys, shownSecret: string): string {
  return keys.deriveToken('staff-invitation', shownSecret)
}

/** The token of a calendar's secret address, derivable only by the browser that made it, which shows it once. */
export function calendarToken(keys: Keys, shownSecret: string): string {
  return keys.deriveToken('calendar-feed', shownSecret)
}

/** Names the row of an authenticator somebody is changing to; never leaves the server. */
export function ownAuthenticatorToken(keys: Keys, staffId: string): string {
  return keys.deriveToken('own-authenticator', staffId)
}

/** What a sign-in is called in the list of its owner: says nothing of its cookie, and of no other. */
export function sessionName(keys: Keys, idHash: string): string {
  return keys.deriveToken('staff-session-name', idHash)
}

const NAME_LENGTH = 22

/** A secret that marks a browser in which this person signed in (SR-093): a random name and its proof. */
export function newDeviceSecret(keys: Keys, staffId: string): string {
  const name = newSecret().slice(0, NAME_LENGTH)
  return name + deviceProof(keys, staffId, name)
}

/** The name of a browser that this person signed in with before; null for any other. */
export function knownDevice(keys: Keys, staffId: string, deviceSecret: string | null): string | null {
  if (!deviceSecret) return null
  const name = deviceSecret.slice(0, NAME_LENGTH)
  const [brought, right] = [deviceSecret.slice(NAME_LENGTH), deviceProof(keys, staffId, name)].map((text) =>
    Buffer.from(text),
  )
  return brought && right && brought.length === right.length && timingSafeEqual(brought, right) ? name : null
}

function deviceProof(keys: Keys, staffId: string, name: string): string {
  return keys.deriveToken('staff-device', `${staffId}|${name}`)
}
