import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { insertInto, place, prepared } from '#db/prepared.ts'
import { drafts, submissions } from '#db/schema/index.ts'

export type DraftRow = typeof drafts.$inferSelect

const living = prepared((db) => {
  const where = and(eq(drafts.secretHash, place('secretHash')), gt(drafts.expiresAt, place('now')))
  return db.select().from(drafts).where(where).limit(1).prepare()
})

/** The living draft of the browser that holds this secret. */
export async function findDraft(db: Queries, secretHash: string, now: string): Promise<DraftRow | undefined> {
  const [row] = await living(db).execute({ secretHash, now })
  return row
}

/** Writes a draft, over the one of the same browser if there is one; its end never moves. */
export async function saveDraft(tx: Queries, row: DraftRow): Promise<void> {
  await tx
    .insert(drafts)
    .values(row)
    .onConflictDoUpdate({ target: drafts.secretHash, set: { sealedAnswers: row.sealedAnswers } })
}

const deletion = prepared((tx) =>
  tx
    .delete(drafts)
    .where(eq(drafts.secretHash, place('secretHash')))
    .prepare(),
)

export async function deleteDraft(tx: Queries, secretHash: string): Promise<void> {
  await deletion(tx).execute({ secretHash })
}

/** Destroys drafts past their end. @returns how many. */
export async function deleteExpiredDrafts(tx: Queries, now: string): Promise<number> {
  const gone = await tx.delete(drafts).where(lt(drafts.expiresAt, now)).returning({ one: sql<number>`1` })
  return gone.length
}

const bySubmissionKey = prepared((db) =>
  db
    .select()
    .from(submissions)
    .where(eq(submissions.submissionKey, place('submissionKey')))
    .limit(1)
    .prepare(),
)

export async function findSubmission(db: Queries, submissionKey: string) {
  const [row] = await bySubmissionKey(db).execute({ submissionKey })
  return row
}

export const insertSubmission = insertInto(submissions)

/** Forgets submission keys made before an instant. @returns how many. */
export async function deleteSubmissionsBefore(tx: Queries, before: string): Promise<number> {
  const old = lt(submissions.createdAt, before)
  return (await tx.delete(submissions).where(old).returning({ one: sql<number>`1` })).length
}
