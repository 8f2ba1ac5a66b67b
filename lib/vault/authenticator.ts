import { totpUri } from '#lib/platform/totp.ts'

/** What somebody needs to set their authenticator app up. */
export type Authenticator = {
  /** For the QR code. */
  uri: string
  /** The secret in groups of four, for typing. */
  groups: string[]
}

export function authenticatorOf(secret: string, issuer: string, label: string): Authenticator {
  return { uri: totpUri(secret, issuer, label), groups: secret.match(/.{1,4}/g) ?? [] }
}
