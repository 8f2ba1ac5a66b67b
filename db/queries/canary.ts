import { and, desc, eq, lt, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { caseFigures, verifications } from '#db/schema/index.ts'
import { CANARY_LATELY, CANARY_PAST } from '#lib/domain/messages/canary.ts'

// Written out, since SQLite takes a partial index only for values it can see.
const hasLeft = sql`${verifications.purpose} = 'confirm-email' and ${verifications.sentAt} is not null`

/** The last confirmation mails that left before an instant, newest first: whether each was used. */
export function latelyQuery(db: Queries, before: string) {
  return db
    .select({ sentAt: verifications.sentAt, usedAt: verifications.usedAt })
    .from(verifications)
    .where(and(hasLeft, lt(verifications.sentAt, before)))
    .orderBy(desc(verifications.sentAt))
    .limit(CANARY_LATELY)
}

/** The last requests by the portal before a day, newest first: whether each was confirmed. They outlive erasure. */
export function pastQuery(db: Queries, day: string) {
  return db
    .select({ confirmedOn: caseFigures.confirmedOn })
    .from(caseFigures)
    .where(and(lt(caseFigures.receivedOn, day), eq(caseFigures.channel, 'portal')))
    .orderBy(desc(caseFigures.receivedOn), desc(caseFigures.id))
    .limit(CANARY_PAST)
}

/** Whether the last mails that left before an instant were used, and what is usual: requests of the days before the oldest of them. */
export async function readConfirmations(
  db: Queries,
  before: string,
): Promise<{ lately: boolean[]; past: boolean[] }> {
  const mails = await latelyQuery(db, before)
  const oldest = mails.at(-1)?.sentAt
  const past = oldest ? await pastQuery(db, oldest.slice(0, 10)) : []
  return {
    lately: mails.map(({ usedAt }) => usedAt !== null),
    past: past.map(({ confirmedOn }) => confirmedOn !== null),
  }
}
