import { z } from 'zod'

/** The order of a list that is read page by page, as its address asks for it; newest first is the usual one and not written. */
export const timeOrder = z.enum(['oldest']).optional().catch(undefined)
export type TimeOrder = z.infer<typeof timeOrder>

/** Links from when a page was named by what it came before, newest first: the last row of the page above, by another name. */
export function fromBefore(asked: unknown): unknown {
  if (typeof asked !== 'object' || asked === null || !('before' in asked) || 'after' in asked) return asked
  const { before, ...rest } = asked
  return { ...rest, after: before, order: undefined }
}
