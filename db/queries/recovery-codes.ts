import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { recoveryCodes } from '#db/schema/index.ts'

/** Puts new codes in the place of all of a person's old ones, used or not (SR-092). */
export async function replaceRecoveryCodes(
  tx: Queries,
  staffId: string,
  codeHashes: readonly string[],
  createdAt: string,
): Promise<void> {
  await deleteRecoveryCodes(tx, staffId)
  const rows = codeHashes.map((codeHash) => ({ codeHash, staffId, createdAt }))
  await tx.insert(recoveryCodes).values(rows)
}

export async function deleteRecoveryCodes(tx: Queries, staffId: string): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.staffId, staffId))
}

const unused = (staffId: string, codeHash: string) =>
  and(eq(recoveryCodes.codeHash, codeHash), eq(recoveryCodes.staffId, staffId), isNull(recoveryCodes.usedAt))

export async function hasRecoveryCode(db: Queries, staffId: string, codeHash: string): Promise<boolean> {
  const [row] = await db
    .select({ codeHash: recoveryCodes.codeHash })
    .from(recoveryCodes)
    .where(unused(staffId, codeHash))
    .limit(1)
  return row !== undefined
}

/** Uses a code up; false if it is not the person's, or was used before. */
export async function spendRecoveryCode(
  tx: Queries,
  staffId: string,
  codeHash: string,
  usedAt: string,
): Promise<boolean> {
  const spent = await tx
    .update(recoveryCodes)
    .set({ usedAt })
    .where(unused(staffId, codeHash))
    .returning({ codeHash: recoveryCodes.codeHash })
  return spent.length > 0
}

/** How many codes a person has left. */
export async function countRecoveryCodes(db: Queries, staffId: string): Promise<number> {
  const theirs = and(eq(recoveryCodes.staffId, staffId), isNull(recoveryCodes.usedAt))
  const [row] = await db.select({ count: sql<number>`count(*)` }).from(recoveryCodes).where(theirs)
  return row?.count ?? 0
}
