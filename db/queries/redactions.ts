import { asc, eq } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { redactions } from '#db/schema/index.ts'

export type RedactionRow = typeof redactions.$inferSelect

export async function insertRedaction(tx: Queries, row: RedactionRow): Promise<void> {
  await tx.insert(redactions).values(row)
}

/** What was blacked out of the files of a request, in the order it was logged; notes are still sealed. */
export async function listRedactions(db: Queries, requestId: string): Promise<RedactionRow[]> {
  return db.select().from(redactions).where(eq(redactions.requestId, requestId)).orderBy(asc(redactions.id))
}

/** Deletes the log of an erased request. */
export async function deleteRedactionsOf(tx: Queries, requestId: string): Promise<void> {
  await tx.delete(redactions).where(eq(redactions.requestId, requestId))
}
