/** Failures of the mail server in a row after which it is only probed (SR-181). */
export const FAILURES_TO_OPEN = 5
export const PROBE_EVERY_SECONDS = 60

/** What is known of the mail server: failures in a row, and when the last one was. */
export type Breaker = { failures: number; lastFailureAt: Temporal.Instant | null }

export const CLOSED_BREAKER: Breaker = { failures: 0, lastFailureAt: null }

/** Whether a mail may be tried now: always while the server works, once a minute while it does not. */
export function mayTry({ failures, lastFailureAt }: Breaker, now: Temporal.Instant): boolean {
  if (failures < FAILURES_TO_OPEN || !lastFailureAt) return true
  const seconds = now.since(lastFailureAt).total('seconds')
  // A clock that was set back must not stop the mail.
  return seconds >= PROBE_EVERY_SECONDS || seconds < 0
}

/** The breaker after an attempt; anything but a failure of the server closes it. */
export function afterAttempt(breaker: Breaker, now: Temporal.Instant, serverFailed: boolean): Breaker {
  return serverFailed ? { failures: breaker.failures + 1, lastFailureAt: now } : CLOSED_BREAKER
}
