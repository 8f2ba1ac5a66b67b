import { and, eq, gt, lt } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { formAttempts } from '#db/schema/index.ts'

export type FormAttemptRow = typeof formAttempts.$inferSelect

export async function insertFormAttempt(tx: Queries, row: FormAttemptRow): Promise<void> {
  await tx.insert(formAttempts).values(row)
}

/** An attempt of this browser that is still kept. */
export async function findFormAttempt(db: Queries, id: string, browserHash: string, now: string) {
  const mine = and(eq(formAttempts.id, id), eq(formAttempts.browserHash, browserHash))
  const [row] = await db
    .select()
    .from(formAttempts)
    .where(and(mine, gt(formAttempts.expiresAt, now)))
    .limit(1)
  return row
}

/** Destroys an attempt of this browser. @returns whether it was there: of two who ask at once, one is told so. */
export async function deleteFormAttempt(tx: Queries, id: string, browserHash: string): Promise<boolean> {
  const mine = and(eq(formAttempts.id, id), eq(formAttempts.browserHash, browserHash))
  return (await tx.delete(formAttempts).where(mine).returning({ id: formAttempts.id })).length > 0
}

/** Destroys attempts past their end. @returns how many. */
export async function deleteExpiredFormAttempts(tx: Queries, now: string): Promise<number> {
  const ended = lt(formAttempts.expiresAt, now)
  return (await tx.delete(formAttempts).where(ended).returning({ id: formAttempts.id })).length
}
