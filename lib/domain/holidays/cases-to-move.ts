import { z } from 'zod'

/**
 * How many open cases of each calendar would get other dates if they were counted now: none where it is not named.
 * Kept as JSON, by the job that looks.
 */
export const casesToMoveSchema = z.record(z.string(), z.int().positive())
export type CasesToMove = z.infer<typeof casesToMoveSchema>
