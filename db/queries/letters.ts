import { and, asc, desc, eq, inArray, isNull, lte, ne } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { insertInto } from '#db/prepared.ts'
import { letters, letterVersions } from '#db/schema/index.ts'
import type { LetterState } from '#lib/domain/letters/lifecycle.ts'

export type LetterRow = typeof letters.$inferSelect
export type LetterVersionRow = typeof letterVersions.$inferSelect

export const insertLetter = insertInto(letters)

export async function findLetter(db: Queries, id: string): Promise<LetterRow | undefined> {
  const [row] = await db.select().from(letters).where(eq(letters.id, id)).limit(1)
  return row
}

/** The letters of a request in these states, oldest first. */
export async function listLettersOf(
  db: Queries,
  requestId: string,
  states: readonly LetterState[],
): Promise<LetterRow[]> {
  const its = and(eq(letters.requestId, requestId), inArray(letters.state, [...states]))
  return db.select().from(letters).where(its).orderBy(asc(letters.id))
}

/** Letters of one state whose moment has come, the earliest first. */
export async function listLettersDue(
  db: Queries,
  { state, now, limit }: { state: LetterState; now: string; limit: number },
): Promise<LetterRow[]> {
  const due = and(eq(letters.state, state), lte(letters.sendAt, now))
  return db.select().from(letters).where(due).orderBy(asc(letters.sendAt), asc(letters.id)).limit(limit)
}

/** Letters in these states by anybody else than this person, the oldest first. */
export async function listLettersOfOthers(
  db: Queries,
  { staffId, states, limit }: { staffId: string; states: readonly LetterState[]; limit: number },
): Promise<LetterRow[]> {
  const theirs = and(inArray(letters.state, [...states]), ne(letters.authorId, staffId))
  return db.select().from(letters).where(theirs).orderBy(asc(letters.id)).limit(limit)
}

/** The letters of one author in these states, the latest first. */
export async function listLettersBy(
  db: Queries,
  { staffId, states, limit }: { staffId: string; states: readonly LetterState[]; limit: number },
): Promise<LetterRow[]> {
  const own = and(eq(letters.authorId, staffId), inArray(letters.state, [...states]))
  return db.select().from(letters).where(own).orderBy(desc(letters.updatedAt)).limit(limit)
}

/**
 * Saves changes on the version that was read and raises it by one.
 * @returns the saved row, or undefined if somebody else saved in between.
 */
export async function saveLetter(
  tx: Queries,
  read: Pick<LetterRow, 'id' | 'version'>,
  changes: Partial<Omit<LetterRow, 'id' | 'version'>>,
): Promise<LetterRow | undefined> {
  const [row] = await tx
    .update(letters)
    .set({ ...changes, version: read.version + 1 })
    .where(and(eq(letters.id, read.id), eq(letters.version, read.version)))
    .returning()
  return row
}

/** Ends letters of a request that have lost their reason. @returns how many. */
export async function cancelLettersOf(
  tx: Queries,
  { requestId, states, at }: { requestId: string; states: readonly LetterState[]; at: string },
): Promise<number> {
  const its = and(
    eq(letters.requestId, requestId),
    inArray(letters.state, [...states]),
    // what is only said can be said after the end too
    ne(letters.verb, 'reply'),
    isNull(letters.messageId),
  )
  const ended = tx.update(letters).set({ state: 'cancelled', updatedAt: at }).where(its)
  return (await ended.returning({ id: letters.id })).length
}

export const insertLetterVersion = insertInto(letterVersions)

/** The kept versions of a letter, the latest first. */
export async function listLetterVersions(db: Queries, letterId: string): Promise<LetterVersionRow[]> {
  return db
    .select()
    .from(letterVersions)
    .where(eq(letterVersions.letterId, letterId))
    .orderBy(desc(letterVersions.version))
}

/** Keeps another text in a version that its writer is still at, or keeps it for good. */
export async function replaceLetterVersion(
  tx: Queries,
  id: string,
  changes: Partial<Pick<LetterVersionRow, 'sealedContent' | 'typedAt'>>,
): Promise<void> {
  await tx.update(letterVersions).set(changes).where(eq(letterVersions.id, id))
}

/** Deletes the letters of an erased request, every version of them. */
export async function deleteLettersOf(tx: Queries, requestId: string): Promise<void> {
  const its = tx.select({ id: letters.id }).from(letters).where(eq(letters.requestId, requestId))
  await tx.delete(letterVersions).where(inArray(letterVersions.letterId, its))
  await tx.delete(letters).where(eq(letters.requestId, requestId))
}
