import { and, asc, count, eq, gte, isNotNull, isNull, lt, ne } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { requests } from '#db/schema/index.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'

/** Requests of one status whose due date lies in `from`…`before` (YYYY-MM-DD, the end not included; no `from`: any). */
export type DueRange = { status: Status; from?: string; before: string }

/** Soonest due first, from the queue's index. */
export async function listDueRequests(db: Queries, range: DueRange, limit: number): Promise<RequestRow[]> {
  return db
    .select()
    .from(requests)
    .where(isDueIn(range))
    .orderBy(asc(requests.sortOn), asc(requests.id))
    .limit(limit)
}

export async function countDueRequests(db: Queries, range: DueRange): Promise<number> {
  const [row] = await db.select({ n: count() }).from(requests).where(isDueIn(range))
  return row?.n ?? 0
}

function isDueIn({ status, from, before }: DueRange) {
  const within = and(
    from === undefined ? ne(requests.sortOn, '') : gte(requests.sortOn, from),
    lt(requests.sortOn, before),
  )
  return and(eq(requests.status, status), within, isNotNull(requests.dueOn), isNull(requests.disputedAt))
}
