import type { ClockEvent } from '#lib/domain/clock/events.ts'
import type { Circumstance, RightRule } from '#lib/domain/clock/law.ts'

/** What staff can say of a case; the operator's own size is known when it is filed. */
export const CASE_CIRCUMSTANCES = ['processor-involved'] as const satisfies readonly Circumstance[]
export type CaseCircumstance = (typeof CASE_CIRCUMSTANCES)[number]

/** A fact for which the law of the case has another length and that nobody has recorded yet, or null. */
export function recordableCircumstance(
  rule: RightRule | undefined,
  events: readonly ClockEvent[],
): CaseCircumstance | null {
  const isOpen = (one: Circumstance) => rule?.where?.[one] && !events.some(({ kind }) => kind === one)
  return CASE_CIRCUMSTANCES.find(isOpen) ?? null
}
