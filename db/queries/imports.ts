import { and, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { insertInto } from '#db/prepared.ts'
import { notShielded } from '#db/queries/case-shields.ts'
import { imports, requests } from '#db/schema/index.ts'

export type ImportRow = typeof imports.$inferSelect

export const insertImport = insertInto(imports)

/** A list that has not ended, if it is this person's own. */
export async function findImport(
  db: Queries,
  { id, staffId, now }: { id: string; staffId: string; now: string },
): Promise<ImportRow | undefined> {
  const own = and(eq(imports.id, id), eq(imports.staffId, staffId), gt(imports.expiresAt, now))
  const [row] = await db.select().from(imports).where(own).limit(1)
  return row
}

/** Notes when its good rows were entered. */
export async function markImportEntered(tx: Queries, id: string, enteredAt: string): Promise<void> {
  await tx
    .update(imports)
    .set({ enteredAt })
    .where(and(eq(imports.id, id), isNull(imports.enteredAt)))
}

export async function deleteImport(tx: Queries, id: string): Promise<void> {
  await tx.delete(imports).where(eq(imports.id, id))
}

/** Destroys lists past their end. @returns how many. */
export async function deleteExpiredImports(tx: Queries, now: string): Promise<number> {
  const gone = await tx.delete(imports).where(lt(imports.expiresAt, now)).returning({ one: sql<number>`1` })
  return gone.length
}

/** Hashes looked for in one question. */
const AT_ONCE = 500

/**
 * What was entered under these filing hashes: the first case of each, with its reference unless it is by or about
 * `viewer` (null then).
 */
export async function listEntered(db: Queries, hashes: readonly string[], viewer: string) {
  const seen = sql<
    string | null
  >`case when ${notShielded(viewer, requests.id)} then ${requests.reference} end`
  const found: { filingHash: string; reference: string | null }[] = []
  for (let at = 0; at < hashes.length; at += AT_ONCE) {
    const some = inArray(requests.filingHash, hashes.slice(at, at + AT_ONCE))
    const first = or(isNull(requests.visitPlace), eq(requests.visitPlace, 0))
    const query = db.select({ filingHash: requests.filingHash, reference: seen }).from(requests)
    found.push(...(await query.where(and(some, first))))
  }
  return found
}
