import type { Sourced } from '#lib/domain/clock/law.ts'
import type { Trace } from '#lib/domain/clock/receipt.ts'

/** The rule a case's date rests on, as its receipt says: that of the answer, else that no date is set, else the first. */
export function clockGround(trace: Trace): Sourced | undefined {
  const rules = trace.filter((line) => line.code === 'rule')
  return (
    rules.find(({ step }) => step === 'respond') ??
    trace.find((line) => line.code === 'without-delay') ??
    rules[0]
  )
}
