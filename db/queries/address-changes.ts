import { and, count, desc, eq, gt } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { insertInto } from '#db/prepared.ts'
import { addressChanges } from '#db/schema/index.ts'

export type AddressChangeRow = typeof addressChanges.$inferSelect

export const insertAddressChange = insertInto(addressChanges)

/** The last time somebody asked to change the address of a request; undefined if nobody ever did. */
export async function findAddressChange(
  db: Queries,
  requestId: string,
): Promise<AddressChangeRow | undefined> {
  const of = db.select().from(addressChanges).where(eq(addressChanges.requestId, requestId))
  const [row] = await of.orderBy(desc(addressChanges.id)).limit(1)
  return row
}

/** How often it was asked for since an instant. */
export async function countAddressChangesSince(
  db: Queries,
  requestId: string,
  since: string,
): Promise<number> {
  const lately = and(eq(addressChanges.requestId, requestId), gt(addressChanges.askedAt, since))
  const [row] = await db.select({ n: count() }).from(addressChanges).where(lately)
  return row?.n ?? 0
}

export async function saveAddressChange(
  tx: Queries,
  id: string,
  changes: Partial<Omit<AddressChangeRow, 'id' | 'requestId'>>,
): Promise<void> {
  await tx.update(addressChanges).set(changes).where(eq(addressChanges.id, id))
}

/** Forgets both addresses of every change of an erased request. */
export async function deleteAddressChangesOf(tx: Queries, requestId: string): Promise<void> {
  await tx.delete(addressChanges).where(eq(addressChanges.requestId, requestId))
}
