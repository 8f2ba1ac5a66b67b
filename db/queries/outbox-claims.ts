import { and, eq, exists, gt, inArray, isNull, lt, lte, not, or } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import type { MailRow, NewMail } from '#db/queries/outbox.ts'
import { alias } from '#db/schema/columns.ts'
import { outbox } from '#db/schema/index.ts'

/** `absurd`: a lease that ends after this was made by a wrong clock. */
type Claim = { owner: string; now: string; until: string; absurd: string }

/**
 * Takes the next mail whose moment has come and that no worker holds, with one UPDATE (SR-177). Mails of one
 * request and kind leave in order (SR-182). A lease that ended, or that only a wrong clock can have made, is not one.
 */
export async function claimNextMail(tx: Queries, claim: Claim): Promise<MailRow | undefined> {
  const [row] = await tx
    .update(outbox)
    .set({ leaseOwner: claim.owner, leaseUntil: claim.until })
    .where(inArray(outbox.id, nextMailQuery(tx, claim)))
    .returning()
  return row
}

/** The id of the mail that `claimNextMail` takes. */
export function nextMailQuery(tx: Queries, { now, absurd }: Pick<Claim, 'now' | 'absurd'>) {
  const older = alias(outbox, 'older')
  const sameRoad = and(eq(older.requestId, outbox.requestId), eq(older.kind, outbox.kind))
  const isOlder = and(sameRoad, eq(older.status, 'queued'), lt(older.id, outbox.id))
  const waitsForOlder = exists(tx.select({ id: older.id }).from(older).where(isOlder))
  const unheld = or(isNull(outbox.leaseUntil), lte(outbox.leaseUntil, now), gt(outbox.leaseUntil, absurd))
  return tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.status, 'queued'), lte(outbox.nextAttemptAt, now), unheld, not(waitsForOlder)))
    .orderBy(outbox.nextAttemptAt, outbox.id)
    .limit(1)
}

/** Changes one mail. */
export async function saveMail(tx: Queries, id: string, changes: Partial<NewMail>): Promise<void> {
  await tx.update(outbox).set(changes).where(eq(outbox.id, id))
}

/** Whether the same mail to the same mailbox waits already. */
export async function hasTwinQueued(
  db: Queries,
  { recipientHash, kind, payload }: MailRow,
): Promise<boolean> {
  const same = and(
    eq(outbox.recipientHash, recipientHash),
    eq(outbox.kind, kind),
    eq(outbox.payload, payload),
  )
  const [row] = await db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(same, eq(outbox.status, 'queued')))
    .limit(1)
  return row !== undefined
}

/** Drops what waits of one kind that belongs to no request: a newer digest says it all. */
export async function dropQueuedOfKind(tx: Queries, kind: NewMail['kind']): Promise<void> {
  await tx
    .update(outbox)
    .set({ status: 'dropped' })
    .where(and(eq(outbox.status, 'queued'), eq(outbox.kind, kind)))
}
