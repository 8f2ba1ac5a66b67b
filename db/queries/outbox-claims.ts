import { and, asc, count, eq, exists, gt, inArray, isNull, lt, lte, not, or, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import type { MailRow, NewMail } from '#db/queries/outbox.ts'
import { alias } from '#db/schema/columns.ts'
import { outbox } from '#db/schema/index.ts'

/** `absurd`: a lease that ends after this was made by a wrong clock. */
type Claim = { owner: string; now: string; until: string; absurd: string }
/** How many mails at most, and how many of them may be capped ones. */
type Room = { mails: number; capped: number }

/**
 * Takes the mails whose moment has come and that no worker holds, oldest first (SR-177). Mails of one request and
 * kind leave in order (SR-182). A lease that ended, or that only a wrong clock can have made, is not one.
 */
export async function claimNextMails(tx: Queries, claim: Claim, room: Room): Promise<MailRow[]> {
  const due = [
    ...(await nextMailQuery(tx, { ...claim, capped: 0 }).limit(room.mails)),
    ...(await nextMailQuery(tx, { ...claim, capped: 1 }).limit(Math.min(room.mails, room.capped))),
  ]
  const ids = due
    .sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
    .slice(0, room.mails)
    .map(({ id }) => id)
  if (ids.length === 0) return []
  const rows = await tx
    .update(outbox)
    .set({ leaseOwner: claim.owner, leaseUntil: claim.until })
    .where(inArray(outbox.id, ids))
    .returning()
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** How many capped mails left after one instant and by another (SR-043). */
export async function countCappedSent(tx: Queries, since: string, until: string): Promise<number> {
  return (await cappedSentQuery(tx, since, until))[0]?.n ?? 0
}

/** The query of `countCappedSent`, so that a test can read its plan. */
export function cappedSentQuery(tx: Queries, since: string, until: string) {
  const left = and(gt(outbox.sentAt, since), lte(outbox.sentAt, until))
  return tx
    .select({ n: count() })
    .from(outbox)
    .where(and(eq(outbox.capped, 1), left))
}

type Due = Pick<Claim, 'now' | 'absurd'> & { capped: 0 | 1 }

/** What `claimNextMails` may take of the capped mails or of the others. */
export function nextMailQuery(tx: Queries, { now, absurd, capped }: Due) {
  const older = alias(outbox, 'older')
  const sameRoad = and(eq(older.requestId, outbox.requestId), eq(older.kind, outbox.kind))
  const isOlder = and(sameRoad, eq(older.status, 'queued'), lt(older.id, outbox.id))
  const waitsForOlder = exists(tx.select({ id: older.id }).from(older).where(isOlder))
  const waiting = and(eq(outbox.status, 'queued'), eq(outbox.capped, capped))
  const unheld = or(isNull(outbox.leaseUntil), lte(outbox.leaseUntil, now), gt(outbox.leaseUntil, absurd))
  return tx
    .select({ id: outbox.id, at: outbox.nextAttemptAt })
    .from(outbox)
    .where(and(waiting, lte(outbox.nextAttemptAt, now), unheld, not(waitsForOlder)))
    .orderBy(asc(outbox.nextAttemptAt), asc(outbox.id))
}

/** Writes down that mails were captured at an instant. @returns each as it is now. */
export async function saveCaptured(tx: Queries, ids: string[], sentAt: string): Promise<MailRow[]> {
  const lease = { leaseOwner: null, leaseUntil: null, lastError: null, sealedText: null }
  return tx
    .update(outbox)
    .set({ ...lease, status: 'captured', sentAt, attempts: sql`${outbox.attempts} + 1` })
    .where(inArray(outbox.id, ids))
    .returning()
}

/** Changes one mail. */
export async function saveMail(tx: Queries, id: string, changes: Partial<NewMail>): Promise<void> {
  await tx.update(outbox).set(changes).where(eq(outbox.id, id))
}

/** Whether the same mail to the same mailbox waits already. */
export async function hasTwinQueued(
  db: Queries,
  { recipientHash, kind, payload }: MailRow,
): Promise<boolean> {
  const same = and(
    eq(outbox.recipientHash, recipientHash),
    eq(outbox.kind, kind),
    eq(outbox.payload, payload),
  )
  const [row] = await db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(same, eq(outbox.status, 'queued')))
    .limit(1)
  return row !== undefined
}

/** Drops what waits of one kind that belongs to no request: a newer digest says it all. */
export async function dropQueuedOfKind(tx: Queries, kind: NewMail['kind']): Promise<void> {
  await tx
    .update(outbox)
    .set({ status: 'dropped' })
    .where(and(eq(outbox.status, 'queued'), eq(outbox.kind, kind)))
}
