import { and, asc, count, eq, gt, inArray, lte } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { mailNotShieldedFrom } from '#db/queries/case-shields.ts'
import { inTime, type PageInTime } from '#db/queries/in-time.ts'
import type { MailRow } from '#db/queries/outbox.ts'
import { outbox } from '#db/schema/index.ts'

/** `eyes`: whose, so that no mail about a case of their own is listed; null sees all. */
type MailPage = PageInTime & { status?: MailRow['status']; limit: number; eyes: string | null }

/** Mails newest or oldest first, of one status or all, after an id. */
export async function listMail(db: Queries, page: MailPage): Promise<MailRow[]> {
  return mailPageQuery(db, page)
}

export function mailPageQuery(db: Queries, { status, limit, eyes, ...page }: MailPage) {
  const { place, by } = inTime(outbox.id, page)
  return db
    .select()
    .from(outbox)
    .where(and(status && eq(outbox.status, status), place, mailNotShieldedFrom(eyes)))
    .orderBy(by)
    .limit(limit)
}

/** Every mail about one request, oldest first. */
export async function listMailOf(db: Queries, requestId: string): Promise<MailRow[]> {
  return db.select().from(outbox).where(eq(outbox.requestId, requestId)).orderBy(asc(outbox.id))
}

/** How many mails were given up since an instant; a failed mail keeps the moment it was given up. */
export async function countFailedSince(db: Queries, since: string): Promise<number> {
  // Capped or not: named, because the index has it between the status and the moment.
  const failed = and(eq(outbox.status, 'failed'), inArray(outbox.capped, [0, 1]))
  const where = and(failed, gt(outbox.nextAttemptAt, since))
  const [row] = await db.select({ n: count() }).from(outbox).where(where)
  return row?.n ?? 0
}

/** The mails that were given up since an instant, as `eyes` may see them. */
export function failedMailQuery(db: Queries, since: string, limit: number, eyes: string | null = null) {
  return db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.status, 'failed'), gt(outbox.nextAttemptAt, since), mailNotShieldedFrom(eyes)))
    .limit(limit)
}

/** The oldest mails that wait although their moment has come: since when each does. */
export function waitingMailQuery(db: Queries, now: string, limit: number) {
  return db
    .select({ since: outbox.firstAttemptAt, attempts: outbox.attempts })
    .from(outbox)
    .where(and(eq(outbox.status, 'queued'), lte(outbox.firstAttemptAt, now)))
    .orderBy(outbox.id)
    .limit(limit)
}
