import { and, asc, count, eq, gte, isNotNull, isNull, lt } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { requests } from '#db/schema/index.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'

/**
 * Requests of one status whose answer is due on the queue's date, in `from`…`before` (YYYY-MM-DD, the end not included;
 * either may be left out), and whose clock does not stand still. `running: 'unconfirmed'` are those whose mailbox is not
 * confirmed, with or without a legal date; `running: 'unacknowledged'` those whose receipt is to be acknowledged then.
 */
export type DueRange = {
  status: Status
  from?: string
  before?: string
  running?: 'unconfirmed' | 'unacknowledged'
}

/** Soonest due first, from the index of the queue or of acknowledgements. */
export async function listDueRequests(db: Queries, range: DueRange, limit: number): Promise<RequestRow[]> {
  return dueQuery(db, range, limit)
}

export function dueQuery(db: Queries, range: DueRange, limit: number) {
  return db
    .select()
    .from(requests)
    .where(isDueIn(range))
    .orderBy(asc(dateOf(range)), asc(requests.id))
    .limit(limit)
}

export async function countDueRequests(db: Queries, range: DueRange): Promise<number> {
  const [row] = await db.select({ n: count() }).from(requests).where(isDueIn(range))
  return row?.n ?? 0
}

function isDueIn(range: DueRange) {
  const { status, from, before, running } = range
  const date = dateOf(range)
  const within = and(
    from === undefined ? undefined : gte(date, from),
    before === undefined ? undefined : lt(date, before),
  )
  // What is owed at once is owed while the answer's clock stands still, too.
  const runs = running === 'unacknowledged' ? undefined : isNull(requests.pausedSince)
  return and(eq(requests.status, status), within, isWanted(running), isNull(requests.disputedAt), runs)
}

const dateOf = ({ running }: DueRange) =>
  running === 'unacknowledged' ? requests.acknowledgeDueOn : requests.sortOn

function isWanted(running: DueRange['running']) {
  if (running === 'unconfirmed') return isNull(requests.confirmedAt)
  if (running === 'unacknowledged')
    return and(isNull(requests.acknowledgedAt), isNotNull(requests.acknowledgeDueOn))
  return isNotNull(requests.dueOn)
}
