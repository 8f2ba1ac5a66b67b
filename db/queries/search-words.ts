import { eq } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { searchWords } from '#db/schema/index.ts'

/** Writes down what a case is found by; what is there already stays. */
export async function insertSearchWords(
  tx: Queries,
  requestId: string,
  hashes: readonly string[],
): Promise<void> {
  if (hashes.length === 0) return
  const rows = hashes.map((hash) => ({ hash, requestId }))
  await tx.insert(searchWords).values(rows).onConflictDoNothing()
}

export async function deleteSearchWordsOf(tx: Queries, requestId: string): Promise<void> {
  await tx.delete(searchWords).where(eq(searchWords.requestId, requestId))
}
