import { and, count, desc, eq, gt, lte, ne } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { outbox } from '#db/schema/index.ts'

export type MailRow = typeof outbox.$inferSelect
export type NewMail = typeof outbox.$inferInsert

export async function insertMail(tx: Queries, row: NewMail): Promise<void> {
  await tx.insert(outbox).values(row)
}

export async function findMail(db: Queries, id: string): Promise<MailRow | undefined> {
  const [row] = await db.select().from(outbox).where(eq(outbox.id, id)).limit(1)
  return row
}

type CapScope = { recipientHash: string } | { domainHash: string }

/**
 * When the `nth` latest capped mail of a mailbox or a domain that is tried after `since` and by the moment `until` was
 * (or will be) first tried; undefined if there are fewer. Dropped mail was never sent and does not count.
 */
export async function findNthLatestCapped(
  db: Queries,
  scope: CapScope,
  { nth, since, until }: { nth: number; since: string; until: string },
): Promise<string | undefined> {
  const window = and(gt(outbox.firstAttemptAt, since), lte(outbox.firstAttemptAt, until))
  const whose =
    'recipientHash' in scope
      ? eq(outbox.recipientHash, scope.recipientHash)
      : eq(outbox.domainHash, scope.domainHash)
  const [row] = await db
    .select({ at: outbox.firstAttemptAt })
    .from(outbox)
    .where(and(whose, eq(outbox.capped, 1), window, ne(outbox.status, 'dropped')))
    .orderBy(desc(outbox.firstAttemptAt))
    .limit(1)
    .offset(nth - 1)
  return row?.at
}

/** Drops what still waits for one request, of one kind or all (SR-182). */
export async function dropQueuedMail(tx: Queries, requestId: string, kind?: NewMail['kind']): Promise<void> {
  const where = and(
    eq(outbox.requestId, requestId),
    eq(outbox.status, 'queued'),
    kind && eq(outbox.kind, kind),
  )
  await tx.update(outbox).set({ status: 'dropped' }).where(where)
}

/** Drops what still waits for a mailbox that may belong to a stranger, whoever filed it (SR-160). */
export async function dropQueuedCappedMail(tx: Queries, recipientHash: string): Promise<void> {
  const theirs = and(eq(outbox.recipientHash, recipientHash), eq(outbox.capped, 1))
  await tx
    .update(outbox)
    .set({ status: 'dropped' })
    .where(and(theirs, eq(outbox.status, 'queued')))
}

/** Whether a mail of this kind still waits to be sent for a request. */
export async function isMailQueued(db: Queries, requestId: string, kind: NewMail['kind']): Promise<boolean> {
  const mine = and(eq(outbox.requestId, requestId), eq(outbox.kind, kind))
  const [row] = await db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(mine, eq(outbox.status, 'queued')))
    .limit(1)
  return row !== undefined
}

/** How many mails of a kind were made for a request since an instant. */
export async function countMailSince(
  db: Queries,
  { requestId, kind, since }: { requestId: string; kind: NewMail['kind']; since: string },
): Promise<number> {
  const mine = and(eq(outbox.requestId, requestId), eq(outbox.kind, kind))
  const [row] = await db
    .select({ n: count() })
    .from(outbox)
    .where(and(mine, gt(outbox.createdAt, since)))
  return row?.n ?? 0
}

/** Forgets whom the mails of an erased request went to; what was sent and when stays. */
export async function forgetRecipients(tx: Queries, requestId: string): Promise<void> {
  await tx
    .update(outbox)
    .set({ recipientHash: '', domainHash: '', sealedRecipient: '', sealedText: null })
    .where(and(eq(outbox.requestId, requestId), eq(outbox.audience, 'requester')))
}
