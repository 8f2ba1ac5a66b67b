import { readFileSync } from 'node:fs'
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { errorClass, log } from '#lib/platform/logger.ts'

/** A provider of OpenID Connect as it is configured. */
export type SignOnProvider = {
  issuer: string
  clientId: string
  clientSecret: string
  /** A file that holds the secret, read when it is needed; empty if it is in the configuration itself. */
  secretFile: string
  /** What people call it; empty: it has no name of its own. */
  name: string
  /** Values of `amr` or `acr` that mean a second factor was shown there; none: it is always asked here. */
  secondFactor: readonly string[]
}

/** What an answer of the provider is held against. */
export type SignOnChecks = { state: string; nonce: string; verifier: string }
/** Whom the provider vouches for. `email` only where it says that it has checked the mailbox. */
export type SignOnPerson = { subject: string; email: string | null; isStrong: boolean }

const TIMEOUT_SECONDS = 5
const known = new Map<string, Promise<Configuration>>()

/** The provider's addresses and keys, asked once a process; a failure is asked again. */
function configurationOf(provider: SignOnProvider): Promise<Configuration> {
  const { issuer, clientId, secretFile } = provider
  const asked = known.get(issuer)
  if (asked) return asked
  const secret = secretFile ? readFileSync(secretFile, 'utf8').trim() : provider.clientSecret
  // plain http only where the configuration allows it: on loopback
  const execute = issuer.startsWith('http:') ? [allowInsecureRequests] : []
  const found = discovery(new URL(issuer), clientId, secret || undefined, undefined, {
    execute,
    timeout: TIMEOUT_SECONDS,
  })
  known.set(issuer, found)
  found.catch(() => known.delete(issuer))
  return found
}

/** Where the browser is sent, and what its answer will be held against; null if the provider does not answer. */
export async function beginSignOn(
  provider: SignOnProvider,
  redirectUri: string,
): Promise<(SignOnChecks & { url: string }) | null> {
  try {
    const configuration = await configurationOf(provider)
    const checks = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid email',
      code_challenge: await calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
      state: checks.state,
      nonce: checks.nonce,
    })
    return { ...checks, url: url.href }
  } catch (thrown) {
    log.warn('single sign-on does not answer', { errorClass: errorClass(thrown) })
    return null
  }
}

/** Exchanges the code of the address the browser came back with; null if anything about it is not as it was asked. */
export async function finishSignOn(
  provider: SignOnProvider,
  { state, nonce, verifier }: SignOnChecks,
  cameBackTo: string,
): Promise<SignOnPerson | null> {
  try {
    const configuration = await configurationOf(provider)
    const tokens = await authorizationCodeGrant(configuration, new URL(cameBackTo), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims) return null
    // many providers tell the mailbox only when they are asked for it
    const told = claims.email ? claims : await fetchUserInfo(configuration, tokens.access_token, claims.sub)
    const email = told.email_verified === true && typeof told.email === 'string' ? told.email : null
    const shown = [...(Array.isArray(claims.amr) ? claims.amr : []), claims.acr]
    const isStrong = shown.some((how) => typeof how === 'string' && provider.secondFactor.includes(how))
    return { subject: claims.sub, email, isStrong }
  } catch (thrown) {
    log.warn('single sign-on refused', { errorClass: errorClass(thrown) })
    return null
  }
}
