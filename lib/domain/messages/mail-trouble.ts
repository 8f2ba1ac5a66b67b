/** So many tries of so many mails, and the server is at fault, not an address. */
const TRIES = 3
const MAILS = 3

/** A mail whose moment has come and that has not gone: since when, and how often it was tried. */
export type WaitingMail = { since: string; attempts: number }

/**
 * Since when mail fails again and again: the oldest moment (instant) among mails that were tried several times, if there
 * are several; null while single ones wait, as after a greylisting.
 */
export function failingSince(waiting: readonly WaitingMail[]): string | null {
  const tried = waiting.filter(({ attempts }) => attempts >= TRIES)
  if (tried.length < MAILS) return null
  return tried.map(({ since }) => since).sort()[0] ?? null
}
