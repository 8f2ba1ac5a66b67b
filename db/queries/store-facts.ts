import { eq } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { storeFacts } from '#db/schema/index.ts'

/** The fact by which wrong keys are noticed (SR-132). */
export const KEY_CHECK = 'key-check'

export async function findFact(db: Queries, name: string): Promise<string | undefined> {
  const [row] = await db.select().from(storeFacts).where(eq(storeFacts.name, name)).limit(1)
  return row?.value
}

export async function saveFact(tx: Queries, name: string, value: string): Promise<void> {
  await tx
    .insert(storeFacts)
    .values({ name, value })
    .onConflictDoUpdate({ target: storeFacts.name, set: { value } })
}
