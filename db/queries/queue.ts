import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { notShielded } from '#db/queries/case-shields.ts'
import {
  fitting,
  isBackwards,
  isDescending,
  type QueueCut,
  type QueueKey,
  type QueuePlace,
  stretch,
} from '#db/queries/queue-stretch.ts'
import { caseTags, requests } from '#db/schema/index.ts'
import type { QueueOrder } from '#lib/domain/requests/queue-filter.ts'

/** What the queue shows of a request: nothing sealed, and not its receipt. */
const COLUMNS = {
  id: requests.id,
  reference: requests.reference,
  version: requests.version,
  kind: requests.kind,
  law: requests.law,
  status: requests.status,
  outcome: requests.outcome,
  sortOn: requests.sortOn,
  receivedAt: requests.receivedAt,
  lastActivityAt: requests.lastActivityAt,
  pausedSince: requests.pausedSince,
  dueProvisional: requests.dueProvisional,
  closedAt: requests.closedAt,
  confirmedAt: requests.confirmedAt,
  disputedAt: requests.disputedAt,
  setAsideAt: requests.setAsideAt,
  unnotifiedSince: requests.unnotifiedSince,
  assigneeId: requests.assigneeId,
}

export type QueueRow = Awaited<ReturnType<typeof listQueue>>[number]

/**
 * A stretch of the queue beside `place`, in its order. Before a key it is read backwards, nearest first, and turned
 * round again. Rows are read only once they are known to be shown.
 */
export async function listQueue(db: Queries, cut: QueueCut, place: QueuePlace, limit: number) {
  const rows = await queueQuery(db, cut, place, limit)
  const least = isDescending(cut, place) ? 1 : -1
  const inOrder = rows.toSorted((a, b) => (isBefore(cut.order, a, b) ? least : -least))
  return isBackwards(place) ? inOrder.toReversed() : inOrder
}

/** The query of `listQueue`, so that a test can read its plan. */
export function queueQuery(db: Queries, cut: QueueCut, place: QueuePlace, limit: number) {
  const shown = sql`select place from (${stretch(cut, place)}) as entry where ${fitting(cut)} limit ${limit}`
  return db.select(COLUMNS).from(requests).where(sql`requests.rowid in (${shown})`)
}

const SORTED_BY = { due: 'sortOn', received: 'receivedAt', activity: 'lastActivityAt' } as const

/** Where a row stands under an order. */
export function placeOfRow(
  { by }: QueueOrder,
  row: Pick<QueueRow, (typeof SORTED_BY)[QueueOrder['by']] | 'id'>,
): QueueKey {
  return { at: row[SORTED_BY[by]], id: row.id }
}

function isBefore(order: QueueOrder, one: QueueRow, other: QueueRow): boolean {
  const [a, b] = [placeOfRow(order, one), placeOfRow(order, other)]
  return a.at === b.at ? a.id < b.id : a.at < b.at
}

/** Whether a tag is on at most `most` cases. */
export async function isRareTag(db: Queries, tagId: string, most: number): Promise<boolean> {
  const some = db
    .select({ id: caseTags.requestId })
    .from(caseTags)
    .where(eq(caseTags.tagId, tagId))
    .limit(1)
    .offset(most)
  return (await some).length === 0
}

/** The newest requests of one mailbox, by its keyed hash, as `viewer` may see them. */
export async function listByMailbox(db: Queries, emailHash: string, viewer: string, limit: number) {
  return mailboxQuery(db, emailHash, viewer).limit(limit)
}

/** The query of `listByMailbox` without its limit, so that a test can read its plan. */
export function mailboxQuery(db: Queries, emailHash: string, viewer: string) {
  return db
    .select(COLUMNS)
    .from(requests)
    .where(and(eq(requests.emailHash, emailHash), notShielded(viewer, sql`${requests.id}`)))
    .orderBy(desc(requests.receivedAt))
}

/** Cases by their ids, newest first: a page of what a search found. */
export async function listByIds(db: Queries, ids: readonly string[]): Promise<QueueRow[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select(COLUMNS)
    .from(requests)
    .where(inArray(requests.id, [...ids]))
  return rows.toSorted((a, b) => (a.id < b.id ? 1 : -1))
}
