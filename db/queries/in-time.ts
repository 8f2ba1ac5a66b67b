import { asc, type Column, desc, gt, lt, type SQL } from 'drizzle-orm'
import type { TimeOrder } from '#lib/domain/time-order.ts'

/** Where a page of a list begins, whose ids are in the order of their time, and in which order it goes on: `after` its id. */
export type PageInTime = { order?: TimeOrder; after?: string | undefined }

/** The same as a condition and an order; the index of the ids is read in either direction. */
export function inTime(id: Column, { order, after }: PageInTime): { place: SQL | undefined; by: SQL } {
  const isOldest = order === 'oldest'
  const place = after === undefined ? undefined : isOldest ? gt(id, after) : lt(id, after)
  return { place, by: isOldest ? asc(id) : desc(id) }
}
