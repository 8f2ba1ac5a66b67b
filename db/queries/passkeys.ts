import { and, asc, eq } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { passkeys } from '#db/schema/index.ts'

export type PasskeyRow = typeof passkeys.$inferSelect

export async function insertPasskey(tx: Queries, row: typeof passkeys.$inferInsert): Promise<void> {
  await tx.insert(passkeys).values(row)
}

export async function findPasskey(db: Queries, id: string): Promise<PasskeyRow | undefined> {
  const [row] = await db.select().from(passkeys).where(eq(passkeys.id, id)).limit(1)
  return row
}

/** Somebody's own. */
export async function listPasskeys(db: Queries, staffId: string): Promise<PasskeyRow[]> {
  return db.select().from(passkeys).where(eq(passkeys.staffId, staffId)).orderBy(asc(passkeys.id))
}

/** Writes a use down. */
export async function savePasskeyUse(
  tx: Queries,
  id: string,
  used: Pick<PasskeyRow, 'counter' | 'lastUsedAt'>,
): Promise<void> {
  await tx.update(passkeys).set(used).where(eq(passkeys.id, id))
}

/** @returns whether it was there. */
export async function deletePasskey(tx: Queries, staffId: string, id: string): Promise<boolean> {
  const own = and(eq(passkeys.staffId, staffId), eq(passkeys.id, id))
  return (await tx.delete(passkeys).where(own).returning({ id: passkeys.id })).length > 0
}

export async function deletePasskeysOf(tx: Queries, staffId: string): Promise<void> {
  await tx.delete(passkeys).where(eq(passkeys.staffId, staffId))
}
