import { and, count, desc, eq, gt, lt, lte, min } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import type { MailRow } from '#db/queries/outbox.ts'
import { outbox } from '#db/schema/index.ts'

type MailPage = { status?: MailRow['status']; before?: string; limit: number }

/** Mails newest first, of one status or all, older than the id `before`. */
export async function listMail(db: Queries, { status, before, limit }: MailPage): Promise<MailRow[]> {
  return db
    .select()
    .from(outbox)
    .where(and(status && eq(outbox.status, status), before === undefined ? undefined : lt(outbox.id, before)))
    .orderBy(desc(outbox.id))
    .limit(limit)
}

/** How many mails were given up since an instant; a failed mail keeps the moment it was given up. */
export async function countFailedSince(db: Queries, since: string): Promise<number> {
  const where = and(eq(outbox.status, 'failed'), gt(outbox.nextAttemptAt, since))
  const [row] = await db.select({ n: count() }).from(outbox).where(where)
  return row?.n ?? 0
}

/** Mails whose moment has come and that did not go yet: how many, and since when the oldest waits. */
export async function findBacklog(
  db: Queries,
  now: string,
): Promise<{ waiting: number; oldestAt: string | null }> {
  const where = and(eq(outbox.status, 'queued'), lte(outbox.firstAttemptAt, now))
  const [row] = await db
    .select({ waiting: count(), oldestAt: min(outbox.firstAttemptAt) })
    .from(outbox)
    .where(where)
  return row ?? { waiting: 0, oldestAt: null }
}
