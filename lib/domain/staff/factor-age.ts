import { FACTOR_ASKED_AFTER_MINUTES, FACTOR_FRESH_MINUTES } from '#lib/domain/staff/policy.ts'

/** Whether a second factor shown at this moment still counts for what cannot be taken back (SR-100). */
export function isFactorFresh(factorAt: string, now: Temporal.Instant): boolean {
  return ageMinutes(factorAt, now) <= FACTOR_FRESH_MINUTES
}

/** Whether a form should ask for a code now, so that the factor does not grow old while it is filled in. */
export function shouldAskFactor(factorAt: string, now: Temporal.Instant): boolean {
  return ageMinutes(factorAt, now) > FACTOR_ASKED_AFTER_MINUTES
}

function ageMinutes(factorAt: string, now: Temporal.Instant): number {
  return now.since(Temporal.Instant.from(factorAt)).total('minutes')
}
