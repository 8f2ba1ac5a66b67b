import { z } from 'zod'

/**
 * How many open cases of each calendar would get other dates if they were counted now, and under `law:…` how many were
 * filed under an older version of a law and wait for a decision: none where it is not named. Kept as JSON, by the job
 * that looks.
 */
export const casesToMoveSchema = z.record(z.string(), z.int().positive())
export type CasesToMove = z.infer<typeof casesToMoveSchema>

const LAW = 'law:'

/** The name under which the undecided cases of a law are kept. */
export function lawKey(law: string): string {
  return LAW + law
}

/** How many of them wait because of calendars, and how many because of laws. */
export function waitingCases(found: CasesToMove): { calendars: number; laws: number } {
  const sum = { calendars: 0, laws: 0 }
  for (const [key, count] of Object.entries(found)) sum[key.startsWith(LAW) ? 'laws' : 'calendars'] += count
  return sum
}
