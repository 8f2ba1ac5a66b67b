import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { place, prepared } from '#db/prepared.ts'
import { caseTags, tags } from '#db/schema/index.ts'

export type TagRow = typeof tags.$inferSelect

const every = prepared((db) => db.select().from(tags).orderBy(asc(tags.name), asc(tags.id)).prepare())

/** Every tag that was ever made, by name; a page of them. */
export async function listTags(db: Queries): Promise<TagRow[]> {
  return every(db).execute()
}

export async function findTag(db: Queries, id: string): Promise<TagRow | undefined> {
  const [row] = await db.select().from(tags).where(eq(tags.id, id)).limit(1)
  return row
}

export async function insertTag(tx: Queries, row: TagRow): Promise<void> {
  await tx.insert(tags).values(row)
}

export async function saveTag(tx: Queries, { id, ...changes }: Pick<TagRow, 'id' | 'name' | 'retiredAt'>) {
  await tx.update(tags).set(changes).where(eq(tags.id, id))
}

/** @returns whether it was not on before. */
export async function putTag(tx: Queries, row: typeof caseTags.$inferInsert): Promise<boolean> {
  const put = await tx.insert(caseTags).values(row).onConflictDoNothing().returning({ tagId: caseTags.tagId })
  return put.length > 0
}

/** @returns whether it was on before. */
export async function takeTag(
  tx: Queries,
  { requestId, tagId }: { requestId: string; tagId: string },
): Promise<boolean> {
  const taken = await tx
    .delete(caseTags)
    .where(and(eq(caseTags.requestId, requestId), eq(caseTags.tagId, tagId)))
    .returning({ tagId: caseTags.tagId })
  return taken.length > 0
}

const ofCases = prepared((db) =>
  db
    .select({ requestId: caseTags.requestId, id: tags.id, name: tags.name })
    .from(caseTags)
    .innerJoin(tags, eq(tags.id, caseTags.tagId))
    .where(inArray(caseTags.requestId, sql`(select value from json_each(${place('requestIds')}))`))
    .orderBy(asc(tags.name), asc(tags.id))
    .prepare(),
)

/** The tags of a page of cases. */
export async function listTagsOf(db: Queries, requestIds: readonly string[]) {
  return requestIds.length === 0 ? [] : ofCases(db).execute({ requestIds: JSON.stringify(requestIds) })
}

export async function deleteTagsOf(tx: Queries, requestId: string): Promise<void> {
  await tx.delete(caseTags).where(eq(caseTags.requestId, requestId))
}
