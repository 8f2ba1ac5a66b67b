import { and, asc, count, desc, eq, gt, inArray, isNull, lte, ne, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { insertInto, place, prepared } from '#db/prepared.ts'
import { outbox } from '#db/schema/index.ts'

export type MailRow = typeof outbox.$inferSelect
export type NewMail = typeof outbox.$inferInsert

export const insertMail = insertInto(outbox)

const byId = prepared((db) =>
  db
    .select()
    .from(outbox)
    .where(eq(outbox.id, place('id')))
    .limit(1)
    .prepare(),
)

export async function findMail(db: Queries, id: string): Promise<MailRow | undefined> {
  const [row] = await byId(db).execute({ id })
  return row
}

type CapScope = { recipientHash: string } | { domainHash: string }

const cappedOf = (column: 'recipientHash' | 'domainHash') =>
  prepared((db) => {
    const from = gt(outbox.firstAttemptAt, place('since'))
    const window = and(from, lte(outbox.firstAttemptAt, place('until')), ne(outbox.status, 'dropped'))
    return db
      .select({ at: outbox.firstAttemptAt })
      .from(outbox)
      .where(and(eq(outbox[column], place('hash')), eq(outbox.capped, 1), window))
      .orderBy(desc(outbox.firstAttemptAt))
      .limit(1)
      .offset(sql.placeholder('later'))
      .prepare()
  })
const cappedOfMailbox = cappedOf('recipientHash')
const cappedOfDomain = cappedOf('domainHash')

/**
 * When the `nth` latest capped mail of a mailbox or a domain that is tried after `since` and by the moment `until` was
 * (or will be) first tried; undefined if there are fewer. Dropped mail was never sent and does not count.
 */
export async function findNthLatestCapped(
  db: Queries,
  scope: CapScope,
  { nth, since, until }: { nth: number; since: string; until: string },
): Promise<string | undefined> {
  const window = { since, until, later: nth - 1 }
  const [row] =
    'recipientHash' in scope
      ? await cappedOfMailbox(db).execute({ hash: scope.recipientHash, ...window })
      : await cappedOfDomain(db).execute({ hash: scope.domainHash, ...window })
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

/** Drops what has not reached the person, of one kind: it waits or was given up, and has lost its reason. */
export async function dropUnsentMail(tx: Queries, requestId: string, kind: NewMail['kind']): Promise<void> {
  const unsent = and(
    eq(outbox.requestId, requestId),
    eq(outbox.kind, kind),
    inArray(outbox.status, ['queued', 'failed']),
    isNull(outbox.settledAt),
  )
  await tx.update(outbox).set({ status: 'dropped' }).where(unsent)
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

/** The mail of this kind that still waits to be sent for a request, if one does. */
export async function findQueuedMail(
  db: Queries,
  requestId: string,
  kind: NewMail['kind'],
): Promise<MailRow | undefined> {
  const mine = and(eq(outbox.requestId, requestId), eq(outbox.kind, kind))
  const [row] = await db
    .select()
    .from(outbox)
    .where(and(mine, eq(outbox.status, 'queued')))
    .limit(1)
  return row
}

/** The last mail of a kind about a request to one mailbox. */
export async function findLastMailTo(
  db: Queries,
  { requestId, kind, recipientHash }: Pick<NewMail, 'kind' | 'recipientHash'> & { requestId: string },
): Promise<MailRow | undefined> {
  const theirs = and(
    eq(outbox.requestId, requestId),
    eq(outbox.kind, kind),
    eq(outbox.recipientHash, recipientHash),
  )
  const [row] = await db.select().from(outbox).where(theirs).orderBy(desc(outbox.id)).limit(1)
  return row
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

/** Every mail of a request to its requester, oldest first. */
export async function listRequesterMail(db: Queries, requestId: string): Promise<MailRow[]> {
  return db
    .select()
    .from(outbox)
    .where(and(eq(outbox.requestId, requestId), eq(outbox.audience, 'requester')))
    .orderBy(asc(outbox.id))
}

/** Forgets whom the mails of an erased request went to; what was sent and when stays. */
export async function forgetRecipients(tx: Queries, requestId: string): Promise<void> {
  await tx
    .update(outbox)
    .set({ recipientHash: '', domainHash: '', sealedRecipient: '', sealedText: null })
    .where(and(eq(outbox.requestId, requestId), eq(outbox.audience, 'requester')))
}

/** Deletes every mail of an erased request, to whomever it went, with what is kept of its text. */
export async function deleteMailOf(tx: Queries, requestId: string): Promise<void> {
  await tx.delete(outbox).where(eq(outbox.requestId, requestId))
}
