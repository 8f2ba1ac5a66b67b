import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { drafts, submissions } from '#db/schema/index.ts'

export type DraftRow = typeof drafts.$inferSelect

/** The living draft of the browser that holds this secret. */
export async function findDraft(db: Queries, secretHash: string, now: string): Promise<DraftRow | undefined> {
  const where = and(eq(drafts.secretHash, secretHash), gt(drafts.expiresAt, now))
  const [row] = await db.select().from(drafts).where(where).limit(1)
  return row
}

/** Writes a draft, over the one of the same browser if there is one; its end never moves. */
export async function saveDraft(tx: Queries, row: DraftRow): Promise<void> {
  await tx
    .insert(drafts)
    .values(row)
    .onConflictDoUpdate({ target: drafts.secretHash, set: { sealedAnswers: row.sealedAnswers } })
}

export async function deleteDraft(tx: Queries, secretHash: string): Promise<void> {
  await tx.delete(drafts).where(eq(drafts.secretHash, secretHash))
}

/** Destroys drafts past their end. @returns how many. */
export async function deleteExpiredDrafts(tx: Queries, now: string): Promise<number> {
  const gone = await tx.delete(drafts).where(lt(drafts.expiresAt, now)).returning({ one: sql<number>`1` })
  return gone.length
}

export async function findSubmission(db: Queries, submissionKey: string) {
  const [row] = await db
    .select()
    .from(submissions)
    .where(eq(submissions.submissionKey, submissionKey))
    .limit(1)
  return row
}

export async function insertSubmission(tx: Queries, row: typeof submissions.$inferInsert): Promise<void> {
  await tx.insert(submissions).values(row)
}

/** Forgets submission keys made before an instant. @returns how many. */
export async function deleteSubmissionsBefore(tx: Queries, before: string): Promise<number> {
  const old = lt(submissions.createdAt, before)
  return (await tx.delete(submissions).where(old).returning({ one: sql<number>`1` })).length
}
