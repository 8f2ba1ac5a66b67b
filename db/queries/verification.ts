import { and, desc, eq, isNull, lt, ne, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { insertInto, place, prepared } from '#db/prepared.ts'
import { requesterSessions, suppressions, verifications } from '#db/schema/index.ts'

export type VerificationRow = typeof verifications.$inferSelect
export type RequesterSessionRow = typeof requesterSessions.$inferSelect

export const insertVerification = insertInto(verifications)

const byId = prepared((db) =>
  db
    .select()
    .from(verifications)
    .where(eq(verifications.id, place('id')))
    .limit(1)
    .prepare(),
)

export async function findVerification(db: Queries, id: string): Promise<VerificationRow | undefined> {
  const [row] = await byId(db).execute({ id })
  return row
}

/** By the hash of a token, for one purpose only (SR-053). */
export async function findVerificationByToken(
  db: Queries,
  purpose: VerificationRow['purpose'],
  tokenHash: string,
): Promise<VerificationRow | undefined> {
  const where = and(eq(verifications.tokenHash, tokenHash), eq(verifications.purpose, purpose))
  const [row] = await db.select().from(verifications).where(where).limit(1)
  return row
}

/** The verifications of a request that can still be used, newest first. */
export async function listUnusedVerifications(
  db: Queries,
  requestId: string,
  purpose: VerificationRow['purpose'],
): Promise<VerificationRow[]> {
  const mine = and(eq(verifications.requestId, requestId), eq(verifications.purpose, purpose))
  return db
    .select()
    .from(verifications)
    .where(and(mine, isNull(verifications.usedAt)))
    .orderBy(desc(verifications.id))
    .limit(20)
}

/** What a browser asked for and has not used yet, newest first. */
export async function listUnusedOfBrowser(
  db: Queries,
  purpose: VerificationRow['purpose'],
  browserHash: string,
): Promise<VerificationRow[]> {
  const mine = and(eq(verifications.browserHash, browserHash), eq(verifications.purpose, purpose))
  return db
    .select()
    .from(verifications)
    .where(and(mine, isNull(verifications.usedAt)))
    .orderBy(desc(verifications.id))
    .limit(20)
}

/** Counts a wrong code against one mail's code. */
export async function countWrongCode(tx: Queries, id: string): Promise<void> {
  await tx
    .update(verifications)
    .set({ wrongCodes: sql`${verifications.wrongCodes} + 1` })
    .where(eq(verifications.id, id))
}

/** Ends every unused verification of a request for one purpose: one was used, or the address changed (SR-061). */
export async function endVerifications(
  tx: Queries,
  requestId: string,
  purpose: VerificationRow['purpose'],
  usedAt: string,
): Promise<void> {
  const mine = and(eq(verifications.requestId, requestId), eq(verifications.purpose, purpose))
  await tx
    .update(verifications)
    .set({ usedAt })
    .where(and(mine, isNull(verifications.usedAt)))
}

/** Forgets the links of an erased request, and with them the hash of its mailbox. */
export async function deleteVerificationsOf(tx: Queries, requestId: string): Promise<void> {
  await tx.delete(verifications).where(eq(verifications.requestId, requestId))
}

const sent = prepared((tx) =>
  tx
    .update(verifications)
    .set({ sentAt: place('sentAt') })
    .where(and(eq(verifications.id, place('id')), isNull(verifications.sentAt)))
    .prepare(),
)

/** Starts the life of a link and its code when its mail first leaves. */
export async function markVerificationSent(tx: Queries, id: string, sentAt: string): Promise<void> {
  await sent(tx).execute({ id, sentAt })
}

/** Gives a link and its code a new life: the mail that carries them goes out again. */
export async function restartVerification(tx: Queries, id: string): Promise<void> {
  await tx
    .update(verifications)
    .set({ sentAt: null })
    .where(and(eq(verifications.id, id), isNull(verifications.usedAt)))
}

export async function insertRequesterSession(tx: Queries, row: RequesterSessionRow): Promise<void> {
  await tx.insert(requesterSessions).values(row)
}

export async function findRequesterSession(
  db: Queries,
  idHash: string,
): Promise<RequesterSessionRow | undefined> {
  const [row] = await db.select().from(requesterSessions).where(eq(requesterSessions.idHash, idHash)).limit(1)
  return row
}

/** Writes down when the person of a session proved again who they are. */
export async function saveSecondProof(tx: Queries, idHash: string, secondProofAt: string): Promise<void> {
  await tx.update(requesterSessions).set({ secondProofAt }).where(eq(requesterSessions.idHash, idHash))
}

export async function touchRequesterSession(tx: Queries, idHash: string, lastSeenAt: string): Promise<void> {
  await tx.update(requesterSessions).set({ lastSeenAt }).where(eq(requesterSessions.idHash, idHash))
}

export async function deleteRequesterSession(tx: Queries, idHash: string): Promise<void> {
  await tx.delete(requesterSessions).where(eq(requesterSessions.idHash, idHash))
}

/** The sign-ins to one request, the latest used first. */
export async function listRequesterSessions(db: Queries, requestId: string): Promise<RequesterSessionRow[]> {
  return db
    .select()
    .from(requesterSessions)
    .where(eq(requesterSessions.requestId, requestId))
    .orderBy(desc(requesterSessions.lastSeenAt))
    .limit(100)
}

/** Ends every sign-in to a request but this one, of the same person: agent or subject. @returns how many. */
export async function deleteOtherRequesterSessions(
  tx: Queries,
  { requestId, idHash, proof }: Pick<RequesterSessionRow, 'requestId' | 'idHash' | 'proof'>,
): Promise<number> {
  const others = and(eq(requesterSessions.requestId, requestId), ne(requesterSessions.idHash, idHash))
  const isSubject = proof === 'subject-mail'
  const same = (isSubject ? eq : ne)(requesterSessions.proof, 'subject-mail')
  return (await tx.delete(requesterSessions).where(and(others, same)).returning({ one: sql<number>`1` }))
    .length
}

export async function deleteRequesterSessionsOf(tx: Queries, requestId: string): Promise<void> {
  await tx.delete(requesterSessions).where(eq(requesterSessions.requestId, requestId))
}

/** Deletes sessions made before an instant. @returns how many. */
export async function deleteRequesterSessionsBefore(tx: Queries, createdBefore: string): Promise<number> {
  const old = lt(requesterSessions.createdAt, createdBefore)
  return (await tx.delete(requesterSessions).where(old).returning({ one: sql<number>`1` })).length
}

const suppressed = prepared((db) =>
  db
    .select()
    .from(suppressions)
    .where(eq(suppressions.emailHash, place('emailHash')))
    .limit(1)
    .prepare(),
)

export async function isSuppressed(db: Queries, emailHash: string): Promise<boolean> {
  return (await findSuppression(db, emailHash)) !== undefined
}

export type SuppressionRow = typeof suppressions.$inferSelect

export async function findSuppression(db: Queries, emailHash: string): Promise<SuppressionRow | undefined> {
  const [row] = await suppressed(db).execute({ emailHash })
  return row
}

/** Lets strangers' mail through to a mailbox again. */
export async function deleteSuppression(tx: Queries, emailHash: string): Promise<void> {
  await tx.delete(suppressions).where(eq(suppressions.emailHash, emailHash))
}

export async function insertSuppression(tx: Queries, row: typeof suppressions.$inferInsert): Promise<void> {
  await tx.insert(suppressions).values(row).onConflictDoNothing()
}
