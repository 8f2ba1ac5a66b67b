import { type DaysCount, meanDays, medianDays } from '#lib/domain/reports/spread.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'

/** The rights of 11 CCR §7102(a)(1) that the portal takes; a request to limit is not among what it offers. */
export const CALIFORNIA_RIGHTS = {
  delete: 'deletion',
  correct: 'correction',
  know: 'access',
  'opt-out': 'withdrawal',
} as const satisfies Record<string, Kind>
export type CaliforniaRight = keyof typeof CALIFORNIA_RIGHTS

/** Answered cases of a kind, counted by outcome and length. */
export type OutcomeCount = { kind: string; outcome: string; days: number; count: number }

export type CaliforniaLine = {
  right: CaliforniaRight
  received: number
  complied: number
  compliedInPart: number
  /** Denied, by why: nobody proved to be the person, a ground of the law, or nothing held about them. */
  deniedUnproven: number
  deniedOnGround: number
  nothingHeld: number
  median: number | null
  mean: number | null
}

/** The yearly table: requests received, complied with in whole or in part, and denied, and the median and mean days. */
export function californiaTable(
  received: readonly { kind: string; count: number }[],
  answered: readonly OutcomeCount[],
): CaliforniaLine[] {
  return (Object.keys(CALIFORNIA_RIGHTS) as CaliforniaRight[]).map((right) => {
    const kind = CALIFORNIA_RIGHTS[right]
    const own = answered.filter((each) => each.kind === kind)
    const days: DaysCount[] = own
    const of = (...outcomes: Outcome[]) =>
      own
        .filter(({ outcome }) => outcomes.some((each) => each === outcome))
        .reduce((sum, { count }) => sum + count, 0)
    return {
      right,
      received: received.filter((each) => each.kind === kind).reduce((sum, { count }) => sum + count, 0),
      complied: of('granted'),
      compliedInPart: of('partly-granted', 'restricted'),
      deniedUnproven: of('identity-not-proven'),
      deniedOnGround: of('refused'),
      nothingHeld: of('no-data-held'),
      median: medianDays(days),
      mean: meanDays(days),
    }
  })
}
