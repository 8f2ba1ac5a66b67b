/** Failures that cost nothing yet: people mistype (SR-093). */
export const FREE_FAILURES = 5
const FIRST_PAUSE_SECONDS = 30
const LONGEST_PAUSE_SECONDS = 15 * 60
/** Failures are forgotten a day after the last one. */
export const FAILURES_FORGOTTEN_HOURS = 24

export type Failures = { failures: number; lastFailureAt: string }

/** Seconds to wait after so many failures in a row: 30 after the fifth, doubling, never more than 15 minutes (SR-093). */
export function pauseSeconds(failures: number): number {
  if (failures < FREE_FAILURES) return 0
  return Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** (failures - FREE_FAILURES))
}

/** Seconds left to wait; 0 when the next try is welcome. Tries during the pause are refused and do not prolong it. */
export function secondsLeft(known: Failures | undefined, now: Temporal.Instant): number {
  if (!known) return 0
  const passed = now.since(Temporal.Instant.from(known.lastFailureAt)).total('seconds')
  return Math.max(0, Math.ceil(pauseSeconds(known.failures) - passed))
}

/** The count after one more failure. */
export function nextFailures(known: Failures | undefined, now: Temporal.Instant): number {
  if (!known) return 1
  const passed = now.since(Temporal.Instant.from(known.lastFailureAt)).total('hours')
  return passed > FAILURES_FORGOTTEN_HOURS ? 1 : known.failures + 1
}
