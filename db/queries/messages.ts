import { asc, count, eq } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { correspondence, notes } from '#db/schema/index.ts'

export type CorrespondenceRow = typeof correspondence.$inferSelect
/** A letter to keep; what staff wrote in another language goes with it, where there is such. */
export type NewCorrespondence = typeof correspondence.$inferInsert
export type NoteRow = typeof notes.$inferSelect

export async function appendCorrespondence(tx: Queries, row: NewCorrespondence): Promise<void> {
  await tx.insert(correspondence).values(row)
}

/** Keeps, sealed, what staff wrote of a message in another language than the person's. */
export async function keepOriginal(tx: Queries, id: string, sealedOriginal: string): Promise<void> {
  await tx.update(correspondence).set({ sealedOriginal }).where(eq(correspondence.id, id))
}

/** The correspondence of a request, oldest first; texts are still sealed. */
export async function listCorrespondence(db: Queries, requestId: string): Promise<CorrespondenceRow[]> {
  return db
    .select()
    .from(correspondence)
    .where(eq(correspondence.requestId, requestId))
    .orderBy(asc(correspondence.id))
}

export async function appendNote(tx: Queries, row: NoteRow): Promise<void> {
  await tx.insert(notes).values(row)
}

export async function listNotes(db: Queries, requestId: string): Promise<NoteRow[]> {
  return db.select().from(notes).where(eq(notes.requestId, requestId)).orderBy(asc(notes.id))
}

/** Deletes everything that was written on an erased request, both ways and among staff. */
export async function deleteTextsOf(tx: Queries, requestId: string): Promise<void> {
  await tx.delete(correspondence).where(eq(correspondence.requestId, requestId))
  await tx.delete(notes).where(eq(notes.requestId, requestId))
}

/** How many letters and notes were written on a request. */
export async function countWritten(
  db: Queries,
  requestId: string,
): Promise<{ letters: number; notes: number }> {
  const [written] = await db
    .select({ n: count() })
    .from(correspondence)
    .where(eq(correspondence.requestId, requestId))
  const [noted] = await db.select({ n: count() }).from(notes).where(eq(notes.requestId, requestId))
  return { letters: written?.n ?? 0, notes: noted?.n ?? 0 }
}
