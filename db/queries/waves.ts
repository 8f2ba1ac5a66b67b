import { and, count, eq, gte, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import type { Queries } from '#db/client.ts'
import { place, prepared } from '#db/prepared.ts'
import { requests } from '#db/schema/index.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'

/** A stretch of time up to now, and how many unconfirmed requests in it are a wave (SR-048). */
export type WaveWindow = { since: Temporal.Instant; limit: number }

const wave = prepared((db) => {
  const lately = gte(requests.receivedAt, place('since'))
  const unproven = and(eq(requests.channel, 'portal'), isNull(requests.confirmedAt))
  const latest = (status: Status, also?: SQL) =>
    db
      .select({ id: requests.id })
      .from(requests)
      .where(and(eq(requests.status, status), lately, also))
  const found = unionAll(
    latest('unconfirmed'),
    latest('open', unproven),
    latest('waiting', unproven),
    latest('held', unproven),
  )
  const counted = found.limit(sql.placeholder('limit')).as('wave')
  return db.select({ n: count() }).from(counted).prepare()
})

/**
 * Whether as many requests as make a wave came in lately and still wait for their mailbox to be confirmed: the latest of
 * each status, by one index. What staff entered from post or a list proves no mailbox either, and is nobody's wave.
 */
export async function isWave(db: Queries, { since, limit }: WaveWindow): Promise<boolean> {
  const asked = { since: since.toString({ smallestUnit: 'millisecond' }), limit }
  const [row] = await wave(db).execute(asked)
  return (row?.n ?? 0) >= limit
}

/** The query of `isWave`, so that a test can read its plan. */
export function waveQuery(db: Queries) {
  return wave(db)
}

/** Whether anybody ever confirmed a request from this mailbox: it is then not a new one. */
export async function isKnownMailbox(db: Queries, emailHash: string): Promise<boolean> {
  const filed = and(eq(requests.emailHash, emailHash), isNotNull(requests.confirmedAt))
  const authorised = and(eq(requests.subjectEmailHash, emailHash), isNotNull(requests.subjectConfirmedAt))
  const theirs = or(filed, authorised)
  return (await db.select({ id: requests.id }).from(requests).where(theirs).limit(1)).length > 0
}
