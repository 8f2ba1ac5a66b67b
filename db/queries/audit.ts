import { and, asc, desc, eq, gt, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { insertInto, prepared } from '#db/prepared.ts'
import { audit } from '#db/schema/index.ts'
import type { Actor } from '#lib/domain/access/permissions.ts'
import { AUDIT_EVENTS, type AuditEvent, type AuditPayload } from '#lib/domain/audit/events.ts'
import { type AuditRow, FIRST_PREVIOUS_HASH, hashAuditRow } from '#lib/platform/audit-chain.ts'

export type NewAudit<Event extends AuditEvent> = {
  at: string
  actor: Actor
  event: Event
  requestId?: string
  payload: AuditPayload<Event>
}

const insertAudit = insertInto(audit)
const head = prepared((db) => db.select().from(audit).orderBy(desc(audit.sequence)).limit(1).prepare())

/** Appends one event to the chain, in the transaction of what it records (SR-139). */
export async function appendAudit<Event extends AuditEvent>(
  tx: Queries,
  entry: NewAudit<Event>,
): Promise<void> {
  const newest = await findAuditHead(tx)
  const row = {
    sequence: (newest?.sequence ?? 0) + 1,
    at: entry.at,
    actorType: entry.actor.type,
    actorId: entry.actor.type === 'staff' ? entry.actor.staffId : null,
    event: entry.event,
    requestId: entry.requestId ?? null,
    payload: JSON.stringify(AUDIT_EVENTS[entry.event].parse(entry.payload)),
    previousHash: newest?.hash ?? FIRST_PREVIOUS_HASH,
  }
  await insertAudit(tx, { ...row, hash: hashAuditRow(row) })
}

/** The newest row: where the chain stands. */
export async function findAuditHead(db: Queries): Promise<AuditRow | undefined> {
  const [row] = await head(db).execute()
  return row
}

/** The history of one request, oldest first. */
export async function listAudit(db: Queries, requestId: string): Promise<AuditRow[]> {
  return db.select().from(audit).where(eq(audit.requestId, requestId)).orderBy(asc(audit.sequence))
}

/** What a member of staff did last, newest first. */
export async function listLastBy(db: Queries, staffId: string, limit: number): Promise<AuditRow[]> {
  return db.select().from(audit).where(eq(audit.actorId, staffId)).orderBy(desc(audit.sequence)).limit(limit)
}

/** A page of the whole chain after a sequence number, for the verifier. */
export async function listAuditAfter(db: Queries, sequence: number, limit: number): Promise<AuditRow[]> {
  return db.select().from(audit).where(gt(audit.sequence, sequence)).orderBy(asc(audit.sequence)).limit(limit)
}

// Written out, since SQLite takes a partial index only for values it can see.
const isView = sql`${audit.event} = 'request-viewed'`

/** Who opened a case last, newest first. */
export async function listViews(db: Queries, requestId: string, limit: number): Promise<AuditRow[]> {
  return viewsQuery(db, requestId, limit)
}

/** The query of `listViews`, so that a test can read its plan. */
export function viewsQuery(db: Queries, requestId: string, limit: number) {
  const theirs = and(eq(audit.requestId, requestId), isView)
  return db.select().from(audit).where(theirs).orderBy(desc(audit.sequence)).limit(limit)
}

/** The looks at tasks of a case by their links since an instant. */
export async function listTaskViews(db: Queries, requestId: string, since: string): Promise<AuditRow[]> {
  const lately = and(eq(audit.requestId, requestId), eq(audit.event, 'task-viewed'), gt(audit.at, since))
  return db.select().from(audit).where(lately).orderBy(desc(audit.sequence))
}

/** When a member of staff was last noted to have opened a case; undefined if never. */
export async function findLastView(
  db: Queries,
  { requestId, staffId }: { requestId: string; staffId: string },
): Promise<string | undefined> {
  const mine = and(eq(audit.requestId, requestId), eq(audit.actorId, staffId))
  const [row] = await db
    .select({ at: audit.at })
    .from(audit)
    .where(and(mine, isView))
    .orderBy(desc(audit.sequence))
    .limit(1)
  return row?.at
}
