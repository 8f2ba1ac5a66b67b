/** How long a worker may hold a mail before another may take it (SR-177). */
export const LEASE_SECONDS = 60
/** Pauses after the first failed attempts, in minutes; then hourly (SR-179). */
export const RETRY_PAUSES_MINUTES = [1, 5, 15, 30, 60] as const
/** Mail is given up after this, but never before the pauses above were all tried (SR-179; RFC 5321 4.5.4.1). */
export const RETRY_DAYS = 5
const JITTER_MINUTES = 10

type Tried = {
  id: string
  /** Attempts made so far, the failed one included. */
  attempts: number
  firstAttemptAt: string
}

/** When a mail is tried again after a passing failure, or null when it is given up. */
export function nextAttempt(now: Temporal.Instant, { id, attempts, firstAttemptAt }: Tried) {
  const pause = RETRY_PAUSES_MINUTES[attempts - 1]
  if (pause !== undefined) return now.add({ minutes: pause })
  const end = Temporal.Instant.from(firstAttemptAt).add({ hours: RETRY_DAYS * 24 })
  if (Temporal.Instant.compare(now, end) >= 0) return null
  return now.add({ minutes: 60, seconds: jitterSeconds(id, attempts) })
}

/** Spreads the hourly attempts of many mails over ten minutes; drawn from the mail's id, so that it can be retold. */
function jitterSeconds(id: string, attempts: number): number {
  const drawn = Number.parseInt(id.slice(-6), 16) || 0
  return (drawn + attempts * 97) % (JITTER_MINUTES * 60)
}
