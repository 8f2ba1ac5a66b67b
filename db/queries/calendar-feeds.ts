import { eq } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { calendarFeeds } from '#db/schema/index.ts'

export type CalendarFeedRow = typeof calendarFeeds.$inferSelect

/** The feed whose secret address has this hash. */
export async function findFeedByToken(db: Queries, tokenHash: string): Promise<CalendarFeedRow | undefined> {
  const [row] = await feedByTokenQuery(db, tokenHash)
  return row
}

/** The query of `findFeedByToken`, so that a test can read its plan. */
export function feedByTokenQuery(db: Queries, tokenHash: string) {
  return db.select().from(calendarFeeds).where(eq(calendarFeeds.tokenHash, tokenHash)).limit(1)
}

export async function findFeedOf(db: Queries, staffId: string): Promise<CalendarFeedRow | undefined> {
  const [row] = await db.select().from(calendarFeeds).where(eq(calendarFeeds.staffId, staffId)).limit(1)
  return row
}

/** Makes a person's feed; the address they had before stops working. */
export async function saveFeed(
  tx: Queries,
  feed: Pick<CalendarFeedRow, 'staffId' | 'tokenHash' | 'createdAt'>,
): Promise<void> {
  const { tokenHash, createdAt } = feed
  const set = { tokenHash, createdAt }
  await tx.insert(calendarFeeds).values(feed).onConflictDoUpdate({ target: calendarFeeds.staffId, set })
}

/** Ends a person's feed. @returns whether there was one. */
export async function deleteFeed(tx: Queries, staffId: string): Promise<boolean> {
  const ended = await tx
    .delete(calendarFeeds)
    .where(eq(calendarFeeds.staffId, staffId))
    .returning({ staffId: calendarFeeds.staffId })
  return ended.length > 0
}
