import { Secret, TOTP } from 'otpauth'

/** Length of one step in seconds, and how many steps a phone's clock may be wrong either way (SR-090). */
const STEP_SECONDS = 30
const STEPS_ASIDE = 1
const SECRET_BYTES = 20

/** A new secret for an authenticator app: 160 random bits as base32 (SR-090). */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32
}

/**
 * The step a code belongs to at a moment of the server's clock, or null if it is none's. A step may be used once:
 * whoever asks keeps the last one used and takes only later ones (SR-090).
 */
export function totpStep(secret: string, code: string, now: Temporal.Instant): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const timestamp = now.epochMilliseconds
  const aside = totpOf(secret).validate({ token: code, timestamp, window: STEPS_ASIDE })
  return aside === null ? null : Math.floor(timestamp / 1000 / STEP_SECONDS) + aside
}

/** The code an authenticator app shows at a moment; for tests and seeds, the portal itself never asks. */
export function totpCode(secret: string, now: Temporal.Instant): string {
  return totpOf(secret).generate({ timestamp: now.epochMilliseconds })
}

/** The address an authenticator app reads from a QR code: the operator's name, the person's address, the secret. */
export function totpUri(secret: string, issuer: string, label: string): string {
  return totpOf(secret, issuer, label).toString()
}

function totpOf(secret: string, issuer = '', label = 'Desk'): TOTP {
  const parameters = { algorithm: 'SHA1', digits: 6, period: STEP_SECONDS } as const
  return new TOTP({ issuer, label, ...parameters, secret: Secret.fromBase32(secret) })
}
