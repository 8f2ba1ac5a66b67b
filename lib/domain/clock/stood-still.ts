import type { Trace } from '#lib/domain/clock/receipt.ts'

/** How many days a clock has stood still so far, as its sum tells; a pause that still runs adds none yet. */
export function stoodStill(trace: Trace): number {
  const pauses = trace.filter((line) => line.code === 'pause')
  // every step of a sum tells the pauses it was counted over
  const once = new Map(pauses.map((pause) => [`${pause.cause} ${pause.from}`, pause.days]))
  return [...once.values()].reduce((sum, days) => sum + days, 0)
}
