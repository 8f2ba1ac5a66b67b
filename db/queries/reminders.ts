import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { notShieldedFrom } from '#db/queries/case-shields.ts'
import type { MailRow } from '#db/queries/outbox.ts'
import { assigneeOrNobody, outbox, requests } from '#db/schema/index.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'

/** What a reminder is made from: nothing sealed. */
const COLUMNS = {
  id: requests.id,
  reference: requests.reference,
  kind: requests.kind,
  law: requests.law,
  lawVersion: requests.lawVersion,
  status: requests.status,
  dueOn: requests.dueOn,
  conservativeDueOn: requests.conservativeDueOn,
  targetOn: requests.targetOn,
  acknowledgeDueOn: requests.acknowledgeDueOn,
  acknowledgedAt: requests.acknowledgedAt,
  pausedSince: requests.pausedSince,
  confirmedAt: requests.confirmedAt,
  disputedAt: requests.disputedAt,
  assigneeId: requests.assigneeId,
  dueProvisional: requests.dueProvisional,
  lastActivityAt: requests.lastActivityAt,
}
export type WatchedRow = Awaited<ReturnType<typeof listWatched>>[number]

/** A person's cases of some statuses, or nobody's, soonest due first in each, at most `limit` of each. */
export async function listWatched(
  db: Queries,
  { assigneeId, statuses, eyes = assigneeId }: Watched,
  limit: number,
) {
  const rows = []
  for (const status of statuses) rows.push(...(await watchedQuery(db, assigneeId, status, eyes).limit(limit)))
  return rows
}
/** `eyes`: whose, where it is not the assignee who looks. */
type Watched = { assigneeId: string | null; statuses: readonly Status[]; eyes?: string | null }

/** The query of `listWatched` for one status, so that a test can read its plan. */
export function watchedQuery(
  db: Queries,
  assigneeId: string | null,
  status: Status,
  eyes: string | null = assigneeId,
) {
  return db
    .select(COLUMNS)
    .from(requests)
    .where(
      and(sql`${assigneeOrNobody} = ${assigneeId ?? ''}`, eq(requests.status, status), notShieldedFrom(eyes)),
    )
    .orderBy(asc(requests.sortOn), asc(requests.id))
}

/** The cases of these references, as they stand now. */
export async function listByReference(db: Queries, references: readonly string[]): Promise<WatchedRow[]> {
  return db
    .select(COLUMNS)
    .from(requests)
    .where(inArray(requests.reference, [...references]))
}

// Written out, since SQLite takes a partial index only for a value it can see.
const isReminder = sql`${outbox.kind} = 'staff-reminder'`

/** The last reminder to a mailbox that counts as told: a failed one does, since the desk sees it in the outbox. */
export async function findLastReminder(db: Queries, recipientHash: string): Promise<MailRow | undefined> {
  const [row] = await lastReminderQuery(db, recipientHash)
  return row
}

/** The query of `findLastReminder`, so that a test can read its plan. */
export function lastReminderQuery(db: Queries, recipientHash: string) {
  const told = inArray(outbox.status, ['sent', 'captured', 'failed'])
  return db
    .select()
    .from(outbox)
    .where(and(isReminder, eq(outbox.recipientHash, recipientHash), told))
    .orderBy(desc(outbox.id))
    .limit(1)
}

/** Drops the reminder that still waits for a mailbox: a newer one says it all. */
export async function dropQueuedReminder(tx: Queries, recipientHash: string): Promise<void> {
  await tx
    .update(outbox)
    .set({ status: 'dropped' })
    .where(and(isReminder, eq(outbox.recipientHash, recipientHash), eq(outbox.status, 'queued')))
}
