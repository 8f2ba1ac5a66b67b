import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { insertInto, place, prepared } from '#db/prepared.ts'
import { clockEvents, requestKeys, requests } from '#db/schema/index.ts'

export type RequestRow = typeof requests.$inferSelect
export type NewRequest = typeof requests.$inferInsert
export type ClockEventRow = typeof clockEvents.$inferSelect

const byId = prepared((db) =>
  db
    .select()
    .from(requests)
    .where(eq(requests.id, place('id')))
    .limit(1)
    .prepare(),
)

export async function findRequest(db: Queries, id: string): Promise<RequestRow | undefined> {
  const [row] = await byId(db).execute({ id })
  return row
}

const byReference = prepared((db) =>
  db
    .select()
    .from(requests)
    .where(eq(requests.reference, place('reference')))
    .limit(1)
    .prepare(),
)

export async function findRequestByReference(
  db: Queries,
  reference: string,
): Promise<RequestRow | undefined> {
  const [row] = await byReference(db).execute({ reference })
  return row
}

/** The request filed by the browser that holds this secret (SR-057); of a visit, the first. */
export async function findRequestByFiling(db: Queries, filingHash: string): Promise<RequestRow | undefined> {
  const filed = db.select().from(requests).where(eq(requests.filingHash, filingHash))
  const [row] = await filed.orderBy(asc(requests.visitPlace)).limit(1)
  return row
}

/** Every case asked for in the visit of this one, itself among them, in their order; only itself if it was alone. */
export async function listVisit(
  db: Queries,
  { id, visitId }: Pick<RequestRow, 'id' | 'visitId'>,
): Promise<RequestRow[]> {
  const of = visitId ? eq(requests.visitId, visitId) : eq(requests.id, id)
  return db.select().from(requests).where(of).orderBy(asc(requests.visitPlace))
}

type SamePerson = Pick<RequestRow, 'id' | 'emailHash' | 'subjectEmailHash' | 'kind' | 'relation'>

/** Whose request it is: what an agent files is the person's own. */
const OWN = ['self', 'agent']

/** Other cases of the same kind and the same person that are not closed, oldest first, at most `limit`. */
export async function listSameAsked(
  db: Queries,
  { id, emailHash, subjectEmailHash, kind, relation }: SamePerson,
  limit: number,
): Promise<RequestRow[]> {
  const mailbox = subjectEmailHash ?? emailHash
  if (!mailbox) return []
  const filed = and(eq(requests.emailHash, mailbox), isNull(requests.subjectEmailHash))
  const person = or(filed, eq(requests.subjectEmailHash, mailbox))
  const way = inArray(requests.relation, OWN.includes(relation) ? OWN : [relation])
  // the plus keeps SQLite from walking every case of the kind instead of the few of the mailbox
  const open = and(sql`+${requests.kind} = ${kind}`, ne(requests.id, id), ne(requests.status, 'closed'))
  return db
    .select()
    .from(requests)
    .where(and(person, way, open))
    .orderBy(asc(requests.receivedAt), asc(requests.id))
    .limit(limit)
}

/** The appeal or complaint about this case, the first if there should be more; undefined while there is none. */
export async function findRequestLinkedTo(db: Queries, firstId: string): Promise<RequestRow | undefined> {
  const linked = db.select().from(requests).where(eq(requests.linkedToId, firstId))
  const [row] = await linked.orderBy(asc(requests.id)).limit(1)
  return row
}

export const insertRequest = insertInto(requests)

/**
 * Saves changes on the version that was read and raises it by one.
 * @returns the saved row, or undefined if somebody else saved in between.
 */
export async function saveRequest(
  tx: Queries,
  read: Pick<RequestRow, 'id' | 'version'>,
  changes: Partial<Omit<NewRequest, 'id' | 'version'>>,
): Promise<RequestRow | undefined> {
  const [row] = await tx
    .update(requests)
    .set({ ...changes, version: read.version + 1 })
    .where(and(eq(requests.id, read.id), eq(requests.version, read.version)))
    .returning()
  return row
}

export const insertRequestKey = insertInto(requestKeys)

const keyOf = prepared((db) =>
  db
    .select()
    .from(requestKeys)
    .where(eq(requestKeys.requestId, place('requestId')))
    .limit(1)
    .prepare(),
)

export async function findRequestKey(db: Queries, requestId: string) {
  const [row] = await keyOf(db).execute({ requestId })
  return row
}

/** Request keys that another master key than this one wraps, after a request id, in the order of those ids. */
export async function listKeysUnderOthers(
  db: Queries,
  masterKeyId: string,
  { after, limit }: { after: string; limit: number },
) {
  return db
    .select()
    .from(requestKeys)
    .where(and(gt(requestKeys.requestId, after), ne(requestKeys.masterKeyId, masterKeyId)))
    .orderBy(asc(requestKeys.requestId))
    .limit(limit)
}

/** Stores a request's key wrapped anew; the key itself stays the same (SR-130). */
export async function saveRequestKey(
  tx: Queries,
  { requestId, ...wrapped }: typeof requestKeys.$inferSelect,
): Promise<void> {
  await tx.update(requestKeys).set(wrapped).where(eq(requestKeys.requestId, requestId))
}

/** Destroys a request's key: everything sealed under it is gone (SR-136). */
export async function deleteRequestKey(tx: Queries, requestId: string): Promise<void> {
  await tx.delete(requestKeys).where(eq(requestKeys.requestId, requestId))
}

export async function appendClockEvent(tx: Queries, row: typeof clockEvents.$inferInsert): Promise<void> {
  await tx.insert(clockEvents).values(row)
}

export async function listClockEvents(db: Queries, requestId: string): Promise<ClockEventRow[]> {
  return db
    .select()
    .from(clockEvents)
    .where(eq(clockEvents.requestId, requestId))
    .orderBy(asc(clockEvents.id))
}

const unconfirmedBefore = prepared((db) => {
  const waiting = and(isNull(requests.confirmedAt), isNull(requests.disputedAt), isNull(requests.closedAt))
  const visit = sql<string>`coalesce(${requests.visitId}, ${requests.id})`
  const earlier = and(gte(requests.receivedAt, place('since')), lt(visit, place('visit')))
  return db
    .selectDistinct({ visit })
    .from(requests)
    .where(and(eq(requests.emailHash, place('emailHash')), earlier, waiting))
    .limit(sql.placeholder('limit'))
    .prepare()
})

/**
 * How many visits of a mailbox, received from `since` on (instant) but before this one, still wait for it to be
 * confirmed, counted up to `limit`.
 */
export async function countUnconfirmedBefore(
  db: Queries,
  request: Pick<RequestRow, 'id' | 'visitId' | 'emailHash'>,
  { since, limit }: { since: string; limit: number },
): Promise<number> {
  const { id, visitId, emailHash } = request
  const asked = { visit: visitId ?? id, emailHash: emailHash ?? '', since, limit }
  return (await unconfirmedBefore(db).execute(asked)).length
}

/**
 * The requests of a mailbox, newest first: those it confirmed, or those that still wait for it to. Those that an agent
 * filed for its owner are among them.
 */
export async function listRequestsOf(
  db: Queries,
  emailHash: string,
  { confirmed, limit }: { confirmed: boolean; limit: number },
): Promise<RequestRow[]> {
  const { subjectEmailHash, confirmedAt, subjectConfirmedAt } = requests
  const standing = confirmed ? isNotNull : isNull
  const filed = and(eq(requests.emailHash, emailHash), standing(confirmedAt))
  const authorised = and(eq(subjectEmailHash, emailHash), standing(subjectConfirmedAt))
  const living = and(isNull(requests.disputedAt), isNull(requests.erasedAt))
  return db
    .select()
    .from(requests)
    .where(and(or(filed, authorised), living, confirmed ? undefined : isNull(requests.closedAt)))
    .orderBy(desc(requests.receivedAt), desc(requests.id))
    .limit(limit)
}

/** Unconfirmed requests received before an instant and not under a legal hold, oldest first: what lapses. */
export async function listUnconfirmedBefore(
  db: Queries,
  before: string,
  limit: number,
): Promise<RequestRow[]> {
  return db
    .select()
    .from(requests)
    .where(
      and(eq(requests.status, 'unconfirmed'), lt(requests.receivedAt, before), isNull(requests.legalHoldAt)),
    )
    .orderBy(asc(requests.receivedAt))
    .limit(limit)
}

/** Requests whose record is not destroyed, after an id, in the order of their ids. */
export async function listLiving(db: Queries, after: string, limit: number): Promise<RequestRow[]> {
  return db
    .select()
    .from(requests)
    .where(and(gt(requests.id, after), isNull(requests.erasedAt)))
    .orderBy(asc(requests.id))
    .limit(limit)
}
