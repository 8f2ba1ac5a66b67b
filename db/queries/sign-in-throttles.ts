import { eq, lt, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { signInThrottles } from '#db/schema/index.ts'

export type ThrottleRow = typeof signInThrottles.$inferSelect

export async function findThrottle(db: Queries, subjectHash: string): Promise<ThrottleRow | undefined> {
  const [row] = await db
    .select()
    .from(signInThrottles)
    .where(eq(signInThrottles.subjectHash, subjectHash))
    .limit(1)
  return row
}

export async function saveThrottle(tx: Queries, row: ThrottleRow): Promise<void> {
  const { failures, lastFailureAt } = row
  await tx
    .insert(signInThrottles)
    .values(row)
    .onConflictDoUpdate({ target: signInThrottles.subjectHash, set: { failures, lastFailureAt } })
}

export async function deleteThrottle(tx: Queries, subjectHash: string): Promise<void> {
  await tx.delete(signInThrottles).where(eq(signInThrottles.subjectHash, subjectHash))
}

/** Forgets failures whose last one is older than an instant. @returns how many. */
export async function deleteThrottlesBefore(tx: Queries, before: string): Promise<number> {
  const gone = await tx
    .delete(signInThrottles)
    .where(lt(signInThrottles.lastFailureAt, before))
    .returning({ one: sql<number>`1` })
  return gone.length
}
