import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'

/** Where passkeys are good: at this origin, exactly, and nowhere else (SR-091). */
export type PasskeySite = { origin: string }
/** What the browser sends back, as JSON; the library reads it strictly. */
export type PasskeyResponse = { id: string; [part: string]: unknown }
export type NewPasskey = { id: string; publicKey: string; counter: number; transports: string[] }

/** How long the person may take with their device. */
const TIMEOUT_MS = 5 * 60_000

const rpIdOf = ({ origin }: PasskeySite) => new URL(origin).hostname

/**
 * The question a browser makes a new passkey for: found without a name (discoverable), and only after the device saw
 * its owner (user verification). Its challenge is random, 256 bits.
 */
export async function newPasskeyQuestion(
  site: PasskeySite & { name: string },
  person: { id: string; email: string; name: string; known: readonly string[] },
) {
  return generateRegistrationOptions({
    rpName: site.name,
    rpID: rpIdOf(site),
    userID: new TextEncoder().encode(person.id),
    userName: person.email,
    userDisplayName: person.name,
    timeout: TIMEOUT_MS,
    attestationType: 'none',
    excludeCredentials: person.known.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** The question a browser answers with a passkey it has; of those named, if any are. */
export async function passkeyQuestion(site: PasskeySite, known: readonly string[]) {
  const allowCredentials = known.map((id) => ({ id }))
  return generateAuthenticationOptions({
    rpID: rpIdOf(site),
    timeout: TIMEOUT_MS,
    userVerification: 'required',
    ...(known.length > 0 ? { allowCredentials } : {}),
  })
}

type Answer = PasskeySite & { challenge: string; response: PasskeyResponse }

/** The passkey that a browser made for our question; null if it is not one. */
export async function checkNewPasskey({ challenge, response, origin }: Answer): Promise<NewPasskey | null> {
  const checked = await verifyRegistrationResponse({
    response: response as unknown as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpIdOf({ origin }),
    requireUserVerification: true,
  }).catch(() => null)
  if (!checked?.verified) return null
  const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential
  return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports: [...transports] }
}

/** The new counter of the passkey that signed our question; null if it did not. */
export async function checkPasskey(
  { challenge, response, origin }: Answer,
  passkey: { id: string; publicKey: string },
): Promise<{ counter: number } | null> {
  const publicKey = new Uint8Array(Buffer.from(passkey.publicKey, 'base64url'))
  const checked = await verifyAuthenticationResponse({
    response: response as unknown as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpIdOf({ origin }),
    // compared by the rules of ours, which write an odd one down
    credential: { id: passkey.id, publicKey, counter: 0 },
    requireUserVerification: true,
  }).catch(() => null)
  return checked?.verified ? { counter: checked.authenticationInfo.newCounter } : null
}
