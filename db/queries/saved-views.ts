import { asc, eq, isNull } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { savedViews } from '#db/schema/index.ts'

export type SavedViewRow = typeof savedViews.$inferSelect

/** The views of one person, or of the team (null), oldest first; as many as may be kept. */
export async function listViews(db: Queries, staffId: string | null): Promise<SavedViewRow[]> {
  const theirs = staffId === null ? isNull(savedViews.staffId) : eq(savedViews.staffId, staffId)
  return db.select().from(savedViews).where(theirs).orderBy(asc(savedViews.id))
}

export async function findView(db: Queries, id: string): Promise<SavedViewRow | undefined> {
  const [row] = await db.select().from(savedViews).where(eq(savedViews.id, id)).limit(1)
  return row
}

export async function insertView(tx: Queries, row: SavedViewRow): Promise<void> {
  await tx.insert(savedViews).values(row)
}

export async function renameView(tx: Queries, id: string, name: string): Promise<void> {
  await tx.update(savedViews).set({ name }).where(eq(savedViews.id, id))
}

export async function removeView(tx: Queries, id: string): Promise<void> {
  await tx.delete(savedViews).where(eq(savedViews.id, id))
}
