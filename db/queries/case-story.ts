import { and, desc, eq, gte, inArray, lt, notInArray, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { audit, correspondence, notes } from '#db/schema/index.ts'
import { NOT_TOLD } from '#lib/domain/audit/looks.ts'
import type { AuditRow } from '#lib/platform/audit-chain.ts'

/** A part of a case's story: before an event of it, or up to now. */
export type StoryPlace = { requestId: string; before: number | null; limit: number }

/** The last events of a case before a place, newest first; looks are no part of the story. */
export async function listStory(db: Queries, place: StoryPlace): Promise<AuditRow[]> {
  return storyQuery(db, place)
}

/** The query of `listStory`, so that a test can read its plan. */
export function storyQuery(db: Queries, { requestId, before, limit }: StoryPlace) {
  const its = and(eq(audit.requestId, requestId), notInArray(audit.event, [...NOT_TOLD]))
  return db
    .select()
    .from(audit)
    .where(before === null ? its : and(its, lt(audit.sequence, before)))
    .orderBy(desc(audit.sequence))
    .limit(limit)
}

/** One event of a case; undefined for any other's. */
export async function findStoryEvent(
  db: Queries,
  { requestId, sequence }: { requestId: string; sequence: number },
): Promise<AuditRow | undefined> {
  const one = and(eq(audit.sequence, sequence), eq(audit.requestId, requestId))
  const [row] = await db.select().from(audit).where(one).limit(1)
  return row
}

// Written out, since SQLite takes a partial index only for values it can see.
const isTurn = sql`${audit.event} in ('extension-announced', 'request-extended', 'extension-failed', 'subject-disputed', 'request-refused', 'request-closed', 'request-erased', 'request-lapsed')`

/** What a case can turn on. */
export type Turn =
  | 'extension-announced'
  | 'request-extended'
  | 'extension-failed'
  | 'subject-disputed'
  | 'request-refused'
  | 'request-closed'
  | 'request-erased'
  | 'request-lapsed'

/** The last of these events of a case, found without reading the others. */
export async function findLastTurn(
  db: Queries,
  requestId: string,
  turns: readonly Turn[],
): Promise<AuditRow | undefined> {
  const [row] = await lastTurnQuery(db, requestId, turns)
  return row
}

/** The query of `findLastTurn`, so that a test can read its plan. */
export function lastTurnQuery(db: Queries, requestId: string, turns: readonly Turn[]) {
  const theirs = and(eq(audit.requestId, requestId), isTurn, inArray(audit.event, [...turns]))
  return db.select().from(audit).where(theirs).orderBy(desc(audit.sequence)).limit(1)
}

/** Ids between two, the later one left out; null: from the first, or to the last. */
export type IdRange = { requestId: string; from: string | null; to: string | null; limit: number }

/** The last letters of a case within a range of ids, oldest first; texts are still sealed. */
export async function listLettersWithin(db: Queries, range: IdRange) {
  return (await lettersQuery(db, range)).toReversed()
}

/** The query of `listLettersWithin`, so that a test can read its plan. */
export function lettersQuery(db: Queries, { requestId, from, to, limit }: IdRange) {
  const { id } = correspondence
  const within = and(from ? gte(id, from) : undefined, to ? lt(id, to) : undefined)
  const its = and(eq(correspondence.requestId, requestId), within)
  return db.select().from(correspondence).where(its).orderBy(desc(id)).limit(limit)
}

/** The same of its notes. */
export async function listNotesWithin(db: Queries, range: IdRange) {
  return (await notesQuery(db, range)).toReversed()
}

/** The query of `listNotesWithin`, so that a test can read its plan. */
export function notesQuery(db: Queries, { requestId, from, to, limit }: IdRange) {
  const { id } = notes
  const within = and(from ? gte(id, from) : undefined, to ? lt(id, to) : undefined)
  return db
    .select()
    .from(notes)
    .where(and(eq(notes.requestId, requestId), within))
    .orderBy(desc(id))
    .limit(limit)
}
