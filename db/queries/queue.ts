import { and, asc, desc, eq, gte, lte, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import type { Queries } from '#db/client.ts'
import { assigneeOrNobody, requests } from '#db/schema/index.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'

/** What a queue is cut by; `assigneeId` null is nobody, undefined everybody. Days are inclusive. */
export type QueueCut = {
  statuses: readonly Status[]
  kind?: Kind
  assigneeId?: string | null
  from?: string
  to?: string
}

/** Where a row stands in the queue. */
export type QueueKey = { sortOn: string; id: string }
export type QueuePlace = { after: QueueKey } | { before: QueueKey } | null

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
  const rows = await queueQuery(db, cut, place).limit(limit)
  return place && 'before' in place ? rows.toReversed() : rows
}

/** The query of `listQueue` without its limit, so that a test can read its plan. */
export function queueQuery(db: Queries, cut: QueueCut, place: QueuePlace) {
  const backwards = place !== null && 'before' in place
  const order = backwards
    ? [desc(requests.sortOn), desc(requests.id)]
    : [asc(requests.sortOn), asc(requests.id)]
  const ofStatus = (status: Status) =>
    db
      .select(COLUMNS)
      .from(requests)
      .where(and(eq(requests.status, status), ...conditions(cut), ...bounds(cut, place)))
  const [first = 'open', second, ...others] = cut.statuses
  if (!second) return ofStatus(first).orderBy(...order)
  return unionAll(ofStatus(first), ofStatus(second), ...others.map(ofStatus)).orderBy(...order)
}

function conditions({ kind, assigneeId }: QueueCut): SQL[] {
  const wanted: SQL[] = []
  if (kind) wanted.push(eq(requests.kind, kind))
  if (assigneeId !== undefined) wanted.push(sql`${assigneeOrNobody} = ${assigneeId ?? ''}`)
  return wanted
}

/** A key replaces the end it lies within: two bounds on one side would leave the worse one to the index. */
function bounds({ from, to }: QueueCut, place: QueuePlace): SQL[] {
  const after = place && 'after' in place ? place.after : null
  const before = place && 'before' in place ? place.before : null
  const wanted: SQL[] = []
  if (after && after.sortOn >= (from ?? ''))
    wanted.push(sql`(${requests.sortOn}, ${requests.id}) > (${after.sortOn}, ${after.id})`)
  else if (from) wanted.push(gte(requests.sortOn, from))
  if (before && before.sortOn <= (to ?? before.sortOn))
    wanted.push(sql`(${requests.sortOn}, ${requests.id}) < (${before.sortOn}, ${before.id})`)
  else if (to) wanted.push(lte(requests.sortOn, to))
  return wanted
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
