import { z } from 'zod'

/** Which year, and whose requests; what is malformed is as if it were not there. */
export const californiaQuery = z.object({
  year: z
    .string()
    .regex(/^20\d{2}$/)
    .transform(Number)
    .optional()
    .catch(undefined),
  whom: z.literal('everybody').optional().catch(undefined),
})
