import { eq, lte } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { signInFlows } from '#db/schema/index.ts'

export type SignInFlowRow = typeof signInFlows.$inferSelect

export async function insertFlow(tx: Queries, row: SignInFlowRow): Promise<void> {
  await tx.insert(signInFlows).values(row)
}

export async function findFlow(db: Queries, secretHash: string): Promise<SignInFlowRow | undefined> {
  const [row] = await db.select().from(signInFlows).where(eq(signInFlows.secretHash, secretHash)).limit(1)
  return row
}

/** Keeps what became known of it. */
export async function saveFlowFacts(tx: Queries, secretHash: string, sealedFacts: string): Promise<void> {
  await tx.update(signInFlows).set({ sealedFacts }).where(eq(signInFlows.secretHash, secretHash))
}

/** Takes it away, so that it is answered once. @returns whether it was there. */
export async function takeFlow(tx: Queries, secretHash: string): Promise<boolean> {
  const taken = tx.delete(signInFlows).where(eq(signInFlows.secretHash, secretHash))
  return (await taken.returning({ secretHash: signInFlows.secretHash })).length > 0
}

/** Deletes those whose time is over. @returns how many. */
export async function deleteExpiredFlows(tx: Queries, now: string): Promise<number> {
  const over = lte(signInFlows.expiresAt, now)
  return (await tx.delete(signInFlows).where(over).returning({ secretHash: signInFlows.secretHash })).length
}
