import { and, count, eq, gte, isNotNull, isNull, or } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { requests } from '#db/schema/index.ts'

/** A stretch of time up to now, and how many unconfirmed requests in it are a wave (SR-048). */
export type WaveWindow = { since: Temporal.Instant; limit: number }

/** Whether as many requests as make a wave came in lately and still wait for their mailbox to be confirmed. */
export async function isWave(db: Queries, window: WaveWindow): Promise<boolean> {
  const [row] = await db.select({ n: count() }).from(waveQuery(db, window).as('wave'))
  return (row?.n ?? 0) >= window.limit
}

/** The query of `isWave`, so that a test can read its plan: ids begin with their time, so the key finds the latest. */
export function waveQuery(db: Queries, { since, limit }: WaveWindow) {
  const first = since.epochMilliseconds.toString(16).padStart(12, '0')
  const waiting = and(isNull(requests.confirmedAt), isNull(requests.closedAt))
  return db
    .select({ id: requests.id })
    .from(requests)
    .where(and(gte(requests.id, first), waiting))
    .limit(limit)
}

/** Whether anybody ever confirmed a request from this mailbox: it is then not a new one. */
export async function isKnownMailbox(db: Queries, emailHash: string): Promise<boolean> {
  const filed = and(eq(requests.emailHash, emailHash), isNotNull(requests.confirmedAt))
  const authorised = and(eq(requests.subjectEmailHash, emailHash), isNotNull(requests.subjectConfirmedAt))
  const theirs = or(filed, authorised)
  return (await db.select({ id: requests.id }).from(requests).where(theirs).limit(1)).length > 0
}
