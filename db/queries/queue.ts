import { and, asc, desc, eq, gte, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import type { Queries } from '#db/client.ts'
import { assigneeOrNobody, requests } from '#db/schema/index.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'

/** What a queue is cut by; `assigneeId` null is nobody, undefined everybody. Days are inclusive; `running` leaves out paused clocks. */
export type QueueCut = {
  statuses: readonly Status[]
  kind?: Kind
  assigneeId?: string | null
  from?: string
  to?: string
  running?: true
}

/** Where a row stands in the queue. */
export type QueueKey = { sortOn: string; id: string }
export type QueuePlace = { after: QueueKey } | { before: QueueKey } | null

/** After every day. */
const END = '9999-12-31'

/** What the queue shows of a request: nothing sealed, and not its receipt. */
const COLUMNS = {
  id: requests.id,
  reference: requests.reference,
  kind: requests.kind,
  law: requests.law,
  status: requests.status,
  outcome: requests.outcome,
  sortOn: requests.sortOn,
  pausedSince: requests.pausedSince,
  dueProvisional: requests.dueProvisional,
  closedAt: requests.closedAt,
  confirmedAt: requests.confirmedAt,
  disputedAt: requests.disputedAt,
  assigneeId: requests.assigneeId,
}

export type QueueRow = Awaited<ReturnType<typeof listQueue>>[number]

/**
 * A stretch of the queue beside `place`, soonest first. Before a key it is read backwards, nearest first, and
 * turned round again. Each status is read along its own index and merged, so nothing is ever sorted.
 */
export async function listQueue(db: Queries, cut: QueueCut, place: QueuePlace, limit: number) {
  const { from = '', to = END } = cut
  const rows = (await queueQuery(db, cut, place).limit(limit)).filter(
    ({ sortOn }) => sortOn >= from && sortOn <= to,
  )
  return isBackwards(place) ? rows.toReversed() : rows
}

/** The query of `listQueue` without its limit, so that a test can read its plan. */
export function queueQuery(db: Queries, cut: QueueCut, place: QueuePlace) {
  const order = isBackwards(place)
    ? [desc(requests.sortOn), desc(requests.id)]
    : [asc(requests.sortOn), asc(requests.id)]
  const ofStatus = (status: Status) =>
    db
      .select(COLUMNS)
      .from(requests)
      .where(and(eq(requests.status, status), ...conditions(cut), start(cut, place)))
  const [first = 'open', second, ...others] = cut.statuses
  if (!second) return ofStatus(first).orderBy(...order)
  return unionAll(ofStatus(first), ofStatus(second), ...others.map(ofStatus)).orderBy(...order)
}

function conditions({ kind, assigneeId, running }: QueueCut): SQL[] {
  const wanted: SQL[] = running ? [isNull(requests.pausedSince)] : []
  if (kind) wanted.push(eq(requests.kind, kind))
  if (assigneeId !== undefined) wanted.push(sql`${assigneeOrNobody} = ${assigneeId ?? ''}`)
  return wanted
}

/**
 * Where reading begins; where it ends is cut off in `listQueue`, after at most `limit` rows too many. A bound on
 * both sides would lead SQLite to the index with the most bounds instead of the one that holds what is asked.
 */
function start({ from, to }: QueueCut, place: QueuePlace): SQL | undefined {
  if (isBackwards(place)) {
    const { sortOn, id } = place.before
    if (to && sortOn > to) return lte(requests.sortOn, to)
    return sql`(${requests.sortOn}, ${requests.id}) < (${sortOn}, ${id})`
  }
  if (place && place.after.sortOn >= (from ?? ''))
    return sql`(${requests.sortOn}, ${requests.id}) > (${place.after.sortOn}, ${place.after.id})`
  return from ? gte(requests.sortOn, from) : undefined
}

function isBackwards(place: QueuePlace): place is { before: QueueKey } {
  return place !== null && 'before' in place
}

/** The newest requests of one mailbox, by its keyed hash. */
export async function listByMailbox(db: Queries, emailHash: string, limit: number) {
  return mailboxQuery(db, emailHash).limit(limit)
}

/** The query of `listByMailbox` without its limit, so that a test can read its plan. */
export function mailboxQuery(db: Queries, emailHash: string) {
  return db
    .select(COLUMNS)
    .from(requests)
    .where(eq(requests.emailHash, emailHash))
    .orderBy(desc(requests.receivedAt))
}
