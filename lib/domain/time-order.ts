import { z } from 'zod'

/** The order of a list that is read page by page, as its address asks for it; newest first is the usual one and not written. */
export const timeOrder = z.enum(['oldest']).optional().catch(undefined)
export type TimeOrder = z.infer<typeof timeOrder>
