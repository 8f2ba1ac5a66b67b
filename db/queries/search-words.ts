import { and, desc, eq, lt, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { notShielded } from '#db/queries/case-shields.ts'
import { requests, searchWords } from '#db/schema/index.ts'

/** For one page of a search at most so many cases of its rarest word are looked at. */
export const SEARCH_AHEAD = 1000

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

/** How many cases have a word, counted up to a page's look. */
async function countWord(db: Queries, hash: string): Promise<number> {
  const some = sql`(select 1 from search_words where hash = ${hash} limit ${SEARCH_AHEAD}) as some`
  const [row] = await db.select({ n: sql<number>`count(*)` }).from(some)
  return row?.n ?? 0
}

type WordSearch = { hashes: readonly string[]; viewer: string; before?: string }

/**
 * The newest cases that have all of these words, before a case's id, as `viewer` may see them: at most `limit`.
 * `lookedTo`: the id of the last that was looked at, if there are more of the rarest word than one look takes.
 */
export async function findByWords(
  db: Queries,
  asked: WordSearch,
  limit: number,
): Promise<{ ids: string[]; lookedTo: string | null }> {
  const counts = await Promise.all(asked.hashes.map(async (hash) => ({ hash, n: await countWord(db, hash) })))
  const [rarest, ...others] = counts.toSorted((a, b) => a.n - b.n).map(({ hash }) => hash)
  if (!rarest) return { ids: [], lookedTo: null }
  const cut = { rarest, others, viewer: asked.viewer, before: asked.before }
  const rows = await wordsQuery(db, cut).limit(limit)
  const ids = rows.map(({ id }) => id)
  if (ids.length === limit) return { ids, lookedTo: null }
  const [last] = await lastLookedQuery(db, cut)
  return { ids, lookedTo: last?.id ?? null }
}

type Cut = { rarest: string; others: readonly string[]; viewer: string; before?: string | undefined }

function stretch({ rarest, before }: Cut) {
  const from = before ? sql`and request_id < ${before}` : sql``
  return sql`select request_id as id from search_words where hash = ${rarest} ${from} order by request_id desc limit ${SEARCH_AHEAD}`
}

/** The query of `findByWords` without its limit, so that a test can read its plan. */
export function wordsQuery(db: Queries, cut: Cut) {
  const has = cut.others.map(
    (hash) => sql`exists (select 1 from search_words where hash = ${hash} and request_id = entry.id)`,
  )
  return db
    .select({ id: sql<string>`id` })
    .from(sql`(${stretch(cut)}) as entry`)
    .where(and(...has, notShielded(cut.viewer, sql`entry.id`)))
}

function lastLookedQuery(db: Queries, cut: Cut) {
  return db
    .select({ id: sql<string>`id` })
    .from(sql`(${stretch(cut)}) as entry`)
    .limit(1)
    .offset(SEARCH_AHEAD - 1)
}

/** The newest cases of a phone number, before a case's id. */
export function phoneQuery(db: Queries, asked: { phoneHash: string; viewer: string; before?: string }) {
  const theirs = and(
    eq(requests.phoneHash, asked.phoneHash),
    asked.before ? lt(requests.id, asked.before) : undefined,
    notShielded(asked.viewer, sql`${requests.id}`),
  )
  return db.select({ id: requests.id }).from(requests).where(theirs).orderBy(desc(requests.id))
}
