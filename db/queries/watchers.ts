import { and, asc, eq } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { mentions, watchers } from '#db/schema/index.ts'

/** Watches a case; whoever does so already, goes on. */
export async function insertWatcher(tx: Queries, row: typeof watchers.$inferInsert): Promise<void> {
  await tx.insert(watchers).values(row).onConflictDoNothing()
}

export async function deleteWatcher(
  tx: Queries,
  { requestId, staffId }: { requestId: string; staffId: string },
): Promise<void> {
  await tx.delete(watchers).where(and(eq(watchers.requestId, requestId), eq(watchers.staffId, staffId)))
}

/** Who watches a case, in the order they began. */
export async function listWatchers(db: Queries, requestId: string): Promise<string[]> {
  const rows = await db
    .select({ staffId: watchers.staffId })
    .from(watchers)
    .where(eq(watchers.requestId, requestId))
    .orderBy(asc(watchers.createdAt), asc(watchers.staffId))
  return rows.map(({ staffId }) => staffId)
}

/** Forgets who watched an erased case, and who was named in its notes. */
export async function deleteAttentionOn(tx: Queries, requestId: string): Promise<void> {
  await tx.delete(watchers).where(eq(watchers.requestId, requestId))
  await tx.delete(mentions).where(eq(mentions.requestId, requestId))
}
