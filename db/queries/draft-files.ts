import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { insertInto, place, prepared } from '#db/prepared.ts'
import { draftFiles } from '#db/schema/index.ts'

export type DraftFileRow = typeof draftFiles.$inferSelect

export const insertDraftFile = insertInto(draftFiles)

const ofDraft = prepared((db) =>
  db
    .select()
    .from(draftFiles)
    .where(eq(draftFiles.draftHash, place('draftHash')))
    .orderBy(asc(draftFiles.id))
    .prepare(),
)

/** The files of a draft in the order they came. */
export async function listDraftFiles(db: Queries, draftHash: string): Promise<DraftFileRow[]> {
  return ofDraft(db).execute({ draftHash })
}

/** Deletes files of a draft, their keys with them. @returns the names they are stored under. */
export async function deleteDraftFiles(
  tx: Queries,
  { draftHash, ids }: { draftHash: string; ids: readonly string[] },
): Promise<string[]> {
  const its = and(eq(draftFiles.draftHash, draftHash), inArray(draftFiles.id, [...ids]))
  const gone = await tx.delete(draftFiles).where(its).returning({ storedName: draftFiles.storedName })
  return gone.map(({ storedName }) => storedName)
}

/** Bytes of all files of all drafts. */
export async function sumDraftFiles(db: Queries): Promise<number> {
  const [sum] = await db.select({ bytes: sql<number>`coalesce(sum(${draftFiles.size}), 0)` }).from(draftFiles)
  return sum?.bytes ?? 0
}

/** Which of these stored names belong to files of drafts. */
export async function findDrafted(db: Queries, storedNames: readonly string[]): Promise<Set<string>> {
  const its = inArray(draftFiles.storedName, [...storedNames])
  const rows = await db.select({ name: draftFiles.storedName }).from(draftFiles).where(its)
  return new Set(rows.map(({ name }) => name))
}
