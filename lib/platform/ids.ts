import { randomBytes, randomInt } from 'node:crypto'

let last = { ms: -1, count: 0 }

/**
 * A new row id as 32 hex digits: 48 bits of time, 16 of a count, 64 random ones. Ids of one process sort by creation
 * even within a millisecond, because lists of messages and clock events are read in the order of their ids.
 */
export function newId(now: Temporal.Instant): string {
  const ms = now.epochMilliseconds
  last = { ms, count: ms === last.ms ? last.count + 1 : 0 }
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')
  return hex(ms, 12) + hex(last.count % 0x10000, 4) + randomBytes(8).toString('hex')
}

/** A secret for a cookie or a link: 256 random bits as base64url (SR-052, SR-094). */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** `length` characters drawn evenly from `alphabet`. */
export function randomCharacters(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
}

/** When a row id was made; null for a text that is none. */
export function bornAt(id: string): Temporal.Instant | null {
  if (!/^[0-9a-f]{32}$/.test(id)) return null
  return Temporal.Instant.fromEpochMilliseconds(Number.parseInt(id.slice(0, 12), 16))
}

/** The lowest id that a row made at an instant can have. */
export function firstIdAt(instant: Temporal.Instant): string {
  return instant.epochMilliseconds.toString(16).padStart(12, '0').padEnd(32, '0')
}
