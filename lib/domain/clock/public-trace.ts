import type { Trace, TraceLine } from '#lib/domain/clock/receipt.ts'

/** What staff aim at by themselves is no promise to anybody. */
const OF_STAFF: readonly TraceLine['code'][] = ['safe', 'target']

/** A sum as anybody may see it: without the dates that are staff's own aims. */
export function publicTrace(trace: Trace): Trace {
  return trace.filter(({ code }) => !OF_STAFF.includes(code))
}
