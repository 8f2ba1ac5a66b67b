import { and, asc, count, eq, gte, isNull, lt } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { requests } from '#db/schema/index.ts'
import { NO_DATE } from '#lib/domain/requests/case-clock.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'

/**
 * Requests of one status whose date in the queue lies in `from`…`before` (YYYY-MM-DD, the end not included; either
 * may be left out), and whose clock does not stand still. `running: 'unconfirmed'` are those whose mailbox is not
 * confirmed, with or without a legal date.
 */
export type DueRange = { status: Status; from?: string; before?: string; running?: 'unconfirmed' }

/** Soonest due first, from the queue's index. */
export async function listDueRequests(db: Queries, range: DueRange, limit: number): Promise<RequestRow[]> {
  return dueQuery(db, range, limit)
}

export function dueQuery(db: Queries, range: DueRange, limit: number) {
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

function isDueIn({ status, from, before, running }: DueRange) {
  const within = and(
    from === undefined ? undefined : gte(requests.sortOn, from),
    before === undefined ? undefined : lt(requests.sortOn, before),
  )
  const kind = running ? isNull(requests.confirmedAt) : lt(requests.sortOn, NO_DATE)
  const free = and(isNull(requests.disputedAt), isNull(requests.pausedSince))
  return and(eq(requests.status, status), within, kind, free)
}
