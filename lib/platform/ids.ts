import { randomBytes, randomInt } from 'node:crypto'

/** A new row id: 48 bits of time then 80 random bits, as 32 hex digits, so that ids sort by creation. */
export function newId(now: Temporal.Instant): string {
  return now.epochMilliseconds.toString(16).padStart(12, '0') + randomBytes(10).toString('hex')
}

/** A secret for a cookie or a link: 256 random bits as base64url (SR-052, SR-094). */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** `length` characters drawn evenly from `alphabet`. */
export function randomCharacters(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
}
