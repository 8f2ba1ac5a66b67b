import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { requests } from '#db/schema/index.ts'

/** A place in the order in which records are destroyed; the empty one comes before all. */
export type ErasePlace = { eraseOn: string; id: string }

/**
 * Records whose day has come (YYYY-MM-DD), that still stand and are under no legal hold, soonest first, after a place:
 * read from an index of their own, so that its cost is that of the batch.
 */
export async function listToErase(
  db: Queries,
  due: { today: string; after: ErasePlace },
  limit: number,
): Promise<RequestRow[]> {
  return toEraseQuery(db, due, limit)
}

export function toEraseQuery(
  db: Queries,
  { today, after }: { today: string; after: ErasePlace },
  limit: number,
) {
  const later = or(
    gt(requests.eraseOn, after.eraseOn),
    and(eq(requests.eraseOn, after.eraseOn), gt(requests.id, after.id)),
  )
  const standing = and(isNull(requests.erasedAt), isNull(requests.legalHoldAt))
  return db
    .select()
    .from(requests)
    .where(and(standing, lte(requests.eraseOn, today), later))
    .orderBy(asc(requests.eraseOn), asc(requests.id))
    .limit(limit)
}
