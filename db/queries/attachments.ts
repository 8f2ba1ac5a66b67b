import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, lte, not, notExists, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { insertInto } from '#db/prepared.ts'
import { attachments, downloads } from '#db/schema/index.ts'

export type AttachmentRow = typeof attachments.$inferSelect

export const insertAttachment = insertInto(attachments)

/** The files of a request in the order they came, tombstones of destroyed ones included. */
export async function listAttachments(db: Queries, requestId: string): Promise<AttachmentRow[]> {
  return db
    .select()
    .from(attachments)
    .where(eq(attachments.requestId, requestId))
    .orderBy(asc(attachments.id))
}

/**
 * The newest files of a request that came before one of them (or the newest of all), tombstones included. What the
 * requester has not sent yet is theirs alone and no part of it.
 */
export async function listNewestAttachments(
  db: Queries,
  { requestId, before, limit }: { requestId: string; before: string | null; limit: number },
): Promise<AttachmentRow[]> {
  const unsentYet = and(
    eq(attachments.author, 'requester'),
    eq(attachments.purpose, 'message'),
    isNull(attachments.messageId),
  )
  const its = eq(attachments.requestId, requestId)
  const older = before === null ? undefined : lt(attachments.id, before)
  return db
    .select()
    .from(attachments)
    .where(and(its, older, unsentYet && not(unsentYet)))
    .orderBy(desc(attachments.id))
    .limit(limit)
}

/** A file of one request; undefined for any other's. */
export async function findAttachment(
  db: Queries,
  of: { requestId: string; id: string },
): Promise<AttachmentRow | undefined> {
  const its = and(eq(attachments.id, of.id), eq(attachments.requestId, of.requestId))
  const [row] = await db.select().from(attachments).where(its).limit(1)
  return row
}

/** The requester's files that were uploaded and went with no message yet. */
const unsent = (requestId: string) =>
  and(
    eq(attachments.requestId, requestId),
    eq(attachments.author, 'requester'),
    eq(attachments.purpose, 'message'),
    isNull(attachments.messageId),
    isNull(attachments.destroyedAt),
  )

/** Sends every waiting file of a request with a message. @returns their ids. */
export async function sendAttachments(tx: Queries, requestId: string, messageId: string): Promise<string[]> {
  const sent = tx.update(attachments).set({ messageId }).where(unsent(requestId))
  return (await sent.returning({ id: attachments.id })).map(({ id }) => id)
}

/** Prolongs a released file, or notes a reminder about it. */
export async function saveAvailability(
  tx: Queries,
  id: string,
  changes: Partial<Pick<AttachmentRow, 'availableUntil' | 'renewedAt' | 'reminders'>>,
): Promise<void> {
  await tx.update(attachments).set(changes).where(eq(attachments.id, id))
}

/** Released files whose time was up before an instant and that still stand. */
export async function listEnded(db: Queries, before: string, limit: number): Promise<AttachmentRow[]> {
  const ended = and(lt(attachments.availableUntil, before), isNull(attachments.destroyedAt))
  return db.select().from(attachments).where(ended).orderBy(asc(attachments.availableUntil)).limit(limit)
}

/** Released files that end between two instants and were never taken whole. */
export async function listEndingUntaken(
  db: Queries,
  { from, to }: { from: string; to: string },
): Promise<AttachmentRow[]> {
  const whole = db
    .select({ one: downloads.id })
    .from(downloads)
    .where(and(eq(downloads.fileId, attachments.id), eq(downloads.complete, 1)))
  const ending = and(
    gt(attachments.availableUntil, from),
    lte(attachments.availableUntil, to),
    isNull(attachments.destroyedAt),
    notExists(whole),
  )
  return db.select().from(attachments).where(ending).orderBy(asc(attachments.availableUntil))
}

type Because = NonNullable<AttachmentRow['destroyedBecause']>
/** What stays of a file whose key is destroyed. */
export const tombstone = (at: string, destroyedBecause: Because) => ({
  sealedKey: null,
  sealedFacts: null,
  destroyedAt: at,
  destroyedBecause,
})

/** Destroys the key of a file; its row stays to say so. @returns whether it still stood. */
export async function destroyAttachment(
  tx: Queries,
  id: string,
  { at, because }: { at: string; because: Because },
): Promise<boolean> {
  const standing = and(eq(attachments.id, id), isNull(attachments.destroyedAt))
  const gone = await tx
    .update(attachments)
    .set(tombstone(at, because))
    .where(standing)
    .returning({ id: attachments.id })
  return gone.length > 0
}

/** Destroys the keys of every file of a request that is erased. */
export async function destroyAttachmentsOf(tx: Queries, requestId: string, at: string): Promise<void> {
  const standing = and(eq(attachments.requestId, requestId), isNull(attachments.destroyedAt))
  await tx.update(attachments).set(tombstone(at, 'erased')).where(standing)
}

/** Destroys the keys of the proofs of identity that a request holds. @returns how many stood. */
export async function destroyIdentityFilesOf(
  tx: Queries,
  requestId: string,
  { at, because }: { at: string; because: Because },
): Promise<number> {
  const its = and(
    eq(attachments.requestId, requestId),
    eq(attachments.purpose, 'identity'),
    isNull(attachments.destroyedAt),
  )
  const gone = tx.update(attachments).set(tombstone(at, because)).where(its)
  return (await gone.returning({ id: attachments.id })).length
}

/** Requests that hold a proof of identity uploaded before an instant. */
export async function listRequestsWithOldIdentityFiles(db: Queries, before: string): Promise<string[]> {
  // Written out, since SQLite takes a partial index only for values it can see.
  const standing = sql`${attachments.purpose} = 'identity' and ${attachments.destroyedAt} is null`
  const old = and(standing, lt(attachments.createdAt, before))
  const rows = await db.selectDistinct({ id: attachments.requestId }).from(attachments).where(old)
  return rows.map(({ id }) => id)
}

/** Destroys the keys of files uploaded before an instant and never sent. @returns how many. */
export async function destroyUnsentBefore(tx: Queries, before: string, at: string): Promise<number> {
  const old = and(
    isNull(attachments.messageId),
    isNull(attachments.destroyedAt),
    lt(attachments.createdAt, before),
    eq(attachments.purpose, 'message'),
  )
  const gone = await tx
    .update(attachments)
    .set(tombstone(at, 'not-sent'))
    .where(old)
    .returning({ id: attachments.id })
  return gone.length
}

/** Which of these stored names belong to files that still stand. */
export async function findStanding(db: Queries, storedNames: readonly string[]): Promise<Set<string>> {
  const its = and(inArray(attachments.storedName, [...storedNames]), isNotNull(attachments.sealedKey))
  const rows = await db.select({ name: attachments.storedName }).from(attachments).where(its)
  return new Set(rows.map(({ name }) => name))
}

/** Files that wait for the scanner, or for another try of it, at an instant. */
export async function listToScan(db: Queries, now: string, limit: number): Promise<AttachmentRow[]> {
  const waiting = and(
    inArray(attachments.scan, ['pending', 'error']),
    lte(attachments.nextScanAt, now),
    isNull(attachments.destroyedAt),
  )
  return db.select().from(attachments).where(waiting).orderBy(asc(attachments.nextScanAt)).limit(limit)
}

/** Writes down what the scanner said. */
export async function saveScan(
  tx: Queries,
  id: string,
  scan: Pick<AttachmentRow, 'scan' | 'scanTries' | 'nextScanAt'>,
): Promise<void> {
  await tx.update(attachments).set(scan).where(eq(attachments.id, id))
}
