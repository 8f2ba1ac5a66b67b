import { and, desc, eq, gte, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { notShieldedFrom } from '#db/queries/case-shields.ts'
import { inTime } from '#db/queries/in-time.ts'
import { audit, eventAlone, requests } from '#db/schema/index.ts'
import type { TimeOrder } from '#lib/domain/time-order.ts'

/** What of the trail is asked for. Sequences: from (inclusive) and before (exclusive). */
export type TrailCut = {
  event?: string | undefined
  actorType?: string | undefined
  actorId?: string | undefined
  requestId?: string | undefined
  from: number
  before: number
  order?: TimeOrder
  /** Who reads: cases by or about them are left out. */
  readerId: string
}

export type TrailRow = Awaited<ReturnType<typeof listTrail>>['rows'][number]

/**
 * Rows of the trail that fit, newest or oldest first: at most `limit` of them, and of at most `most` rows looked at, so that a
 * rare combination costs no more than a common one. @returns the rows, and where looking ended: null at the end of the trail.
 */
export async function listTrail(
  db: Queries,
  cut: TrailCut,
  { limit, most }: { limit: number; most: number },
) {
  const looked = lookedAt(db, cut, most)
  const rows = await db
    .select({
      sequence: looked.sequence,
      at: looked.at,
      actorType: looked.actorType,
      actorId: looked.actorId,
      event: looked.event,
      payload: looked.payload,
      requestId: looked.requestId,
      reference: requests.reference,
    })
    .from(looked)
    .leftJoin(requests, eq(requests.id, looked.requestId))
    .where(and(...others(cut, looked), unshielded(cut.readerId, looked.requestId)))
    .orderBy(inTime(looked.sequence, cut).by)
    .limit(limit)
  const last = rows.length < limit ? await lastLookedAt(db, cut, most) : (rows.at(-1)?.sequence ?? null)
  return { rows, next: last }
}

/** The same cut from where looking ended. */
export function further(cut: TrailCut, next: number): TrailCut {
  return cut.order === 'oldest' ? { ...cut, from: next + 1 } : { ...cut, before: next }
}

/** The condition that an index serves: the narrowest of those asked. */
function served({ event, actorId, requestId, from, before }: TrailCut): SQL | undefined {
  const range = and(gte(audit.sequence, from), lt(audit.sequence, before))
  if (requestId) return and(eq(audit.requestId, requestId), range)
  if (actorId) return and(eq(audit.actorId, actorId), range)
  return event ? and(sql`${eventAlone} = ${event}`, range) : range
}

function lookedAt(db: Queries, cut: TrailCut, most: number) {
  return db
    .select()
    .from(audit)
    .where(served(cut))
    .orderBy(inTime(audit.sequence, cut).by)
    .limit(most)
    .as('looked')
}

/** The last of `most` rows; null if there were fewer: nothing is left to look at. */
async function lastLookedAt(db: Queries, cut: TrailCut, most: number): Promise<number | null> {
  const [row] = await db
    .select({ sequence: audit.sequence })
    .from(audit)
    .where(served(cut))
    .orderBy(inTime(audit.sequence, cut).by)
    .limit(1)
    .offset(most - 1)
  return row?.sequence ?? null
}

type Looked = ReturnType<typeof lookedAt>

/** What the index did not serve. */
function others({ event, actorType, actorId }: TrailCut, looked: Looked): SQL[] {
  const wanted: SQL[] = []
  if (event) wanted.push(sql`${looked.event} = ${event}`)
  if (actorType) wanted.push(sql`${looked.actorType} = ${actorType}`)
  if (actorId) wanted.push(eq(looked.actorId, actorId))
  return wanted
}

function unshielded(readerId: string, requestId: Looked['requestId']): SQL | undefined {
  return or(isNull(requestId), notShieldedFrom(readerId, requestId))
}

/** The first sequence at or after an instant, found by halving: rows are in the order of their time. One more than the last if none is. */
export async function findSequenceAt(db: Queries, at: string): Promise<number> {
  const [newest] = await db.select().from(audit).orderBy(desc(audit.sequence)).limit(1)
  let [low, high] = [1, (newest?.sequence ?? 0) + 1]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const [row] = await db.select({ at: audit.at }).from(audit).where(eq(audit.sequence, middle)).limit(1)
    if (row && row.at < at) low = middle + 1
    else high = middle
  }
  return low
}
