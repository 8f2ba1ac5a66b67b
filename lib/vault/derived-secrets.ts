import {
  ACCESS_KEY_CHARACTERS,
  CHECK_CHARACTERS,
  CODE_CHARACTERS,
  plainCharactersFrom,
} from '#lib/domain/requests/reference.ts'
import type { Keys } from '#lib/platform/keys.ts'

const fromBase64 = (text: string) => Buffer.from(text, 'base64url')

/** What the filing browser keeps: derived from its draft, so that sending twice answers with the same secret. */
export function filingSecret(keys: Keys, draftSecret: string, submissionKey: string): string {
  return keys.deriveToken('filing', `${draftSecret}|${submissionKey}`)
}

/** The access key of a request, derivable only by the browser that filed it (SR-064). Plain characters, no dashes. */
export function accessKeyFrom(keys: Keys, secret: string): string {
  return plainCharactersFrom(fromBase64(keys.deriveToken('access-key', secret)), ACCESS_KEY_CHARACTERS)
}

/** The access key of the person an agent acts for, one for all cases of a visit; the agent has another. */
export function subjectKeyFrom(keys: Keys, { id, visitId }: { id: string; visitId: string | null }): string {
  const bytes = fromBase64(keys.deriveToken('subject-access-key', visitId ?? id))
  return plainCharactersFrom(bytes, ACCESS_KEY_CHARACTERS)
}

/** What a phone number (`comparablePhone`) is found by. */
export function phoneLookup(keys: Keys, comparable: string): string {
  return keys.lookupHash(`phone|${comparable}`)
}

/** The secret of a request that somebody entered for a person: in no browser, so that nobody holds its key. */
export function entrySecret(keys: Keys, entryKey: string): string {
  return keys.deriveToken('entry', entryKey)
}

/** The link token of a verification: derived, so that a queued mail never holds it and a retry repeats it. */
export function linkToken(keys: Keys, purpose: string, verificationId: string): string {
  return keys.deriveToken(`${purpose}-link`, verificationId)
}

/** The token of the link by which a mailbox lets strangers' mail through again: good as long as it does not. */
export function allowMailToken(keys: Keys, suppression: { emailHash: string; createdAt: string }): string {
  return keys.deriveToken('allow-mail-link', `${suppression.emailHash}|${suppression.createdAt}`)
}

/** The code printed in the same mail and not in its link (SR-057). */
export function mailCode(keys: Keys, purpose: string, verificationId: string): string {
  return plainCharactersFrom(fromBase64(keys.deriveToken(`${purpose}-code`, verificationId)), CODE_CHARACTERS)
}

/** How a short code is stored: under a key, since it could be guessed from a bare hash. */
export function codeHash(keys: Keys, verificationId: string, code: string): string {
  return keys.deriveToken('code-hash', `${verificationId}|${code}`)
}

/** What makes a certificate of deletion checkable: derived from everything it says and from the trail's own row. */
export function certificateCheck(keys: Keys, facts: readonly (string | null)[]): string {
  const token = keys.deriveToken('certificate', JSON.stringify(facts))
  return plainCharactersFrom(fromBase64(token), CHECK_CHARACTERS)
}
