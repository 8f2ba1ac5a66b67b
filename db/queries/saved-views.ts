import { asc, eq, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { place, prepared } from '#db/prepared.ts'
import { savedViews } from '#db/schema/index.ts'

export type SavedViewRow = typeof savedViews.$inferSelect

const listed = prepared((db) =>
  db
    .select()
    .from(savedViews)
    .where(sql`${savedViews.staffId} is ${place('staffId')}`)
    .orderBy(asc(savedViews.id))
    .prepare(),
)

/** The views of one person, or of the team (null), oldest first; as many as may be kept. */
export async function listViews(db: Queries, staffId: string | null): Promise<SavedViewRow[]> {
  return listed(db).execute({ staffId })
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
