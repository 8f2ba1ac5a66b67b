import { and, type Column, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { place, prepared } from '#db/prepared.ts'
import { caseShields, outbox, requests } from '#db/schema/index.ts'
import { HIDING, hides } from '#lib/domain/access/shields.ts'

export type ShieldRow = typeof caseShields.$inferSelect

/** Every cause of `HIDING`, written out; a test holds it. */
const hiding = sql`because in ('same-mailbox', 'declared')`

/** Nobody sees a case by or about themselves: `viewer` is who looks, or where a prepared statement puts them. */
export function notShielded(viewer: unknown, requestId: SQL | Column): SQL {
  return sql`not exists (select 1 from case_shields where staff_id = ${viewer} and request_id = ${requestId} and ${hiding})`
}

/** The same for lists that look at thousands of rows: from most people nothing is hidden, which is asked once and not of every row. */
export function notShieldedAmongMany(viewer: unknown, requestId: SQL): SQL {
  const nothing = sql`not exists (select 1 from case_shields where staff_id = ${viewer})`
  return sql`(${nothing} or ${notShielded(viewer, requestId)})`
}

/**
 * The condition of every list of cases at the desk: those by or about whoever looks are not there. `requestId` is the
 * list's own column; nobody in particular (null) sees all.
 */
export function notShieldedFrom(staffId: string | null, requestId: Column = requests.id): SQL | undefined {
  return staffId === null ? undefined : notShielded(staffId, requestId)
}

/** The same for mails: those about such a case, and those that name it among others. */
export function mailNotShieldedFrom(staffId: string | null): SQL | undefined {
  if (staffId === null) return undefined
  return sql`not exists (select 1 from case_shields inner join requests on requests.id = case_shields.request_id where staff_id = ${staffId} and ${hiding} and (request_id = ${outbox.requestId} or instr(${outbox.payload}, reference) > 0))`
}

/** Whether a mail is about a case that is hidden from this person, or names one. */
export async function isMailShielded(
  db: Queries,
  { staffId, mailId }: { staffId: string; mailId: string },
): Promise<boolean> {
  const seen = and(eq(outbox.id, mailId), mailNotShieldedFrom(staffId))
  const [row] = await db.select({ id: outbox.id }).from(outbox).where(seen).limit(1)
  return row === undefined
}

const one = prepared((db) =>
  db
    .select()
    .from(caseShields)
    .where(and(eq(caseShields.staffId, place('staffId')), eq(caseShields.requestId, place('requestId'))))
    .limit(1)
    .prepare(),
)

export async function findShield(
  db: Queries,
  which: { staffId: string; requestId: string },
): Promise<ShieldRow | undefined> {
  const [row] = await one(db).execute(which)
  return row
}

/** Everybody whom a case is hidden from, or who may be the person it is about. */
export async function listShieldsOf(db: Queries, requestId: string): Promise<ShieldRow[]> {
  return db.select().from(caseShields).where(eq(caseShields.requestId, requestId))
}

/** Everybody whom a case is hidden from. */
export async function listHiddenFrom(db: Queries, requestId: string): Promise<string[]> {
  return (await listShieldsOf(db, requestId))
    .filter(({ because }) => hides(because))
    .map(({ staffId }) => staffId)
}

/** Which of these cases are hidden from a member of staff. */
export async function listHiddenAmong(
  db: Queries,
  staffId: string,
  requestIds: readonly string[],
): Promise<string[]> {
  const theirs = and(eq(caseShields.staffId, staffId), inArray(caseShields.requestId, [...requestIds]))
  const rows = await db.select().from(caseShields).where(theirs)
  return rows.filter(({ because }) => hides(because)).map(({ requestId }) => requestId)
}

/** Writes down why a case stands beside somebody's name, in place of what stood there. */
export async function putShield(tx: Queries, row: ShieldRow): Promise<void> {
  const { because, createdAt } = row
  await tx
    .insert(caseShields)
    .values(row)
    .onConflictDoUpdate({
      target: [caseShields.staffId, caseShields.requestId],
      set: { because, createdAt },
    })
}

/** Every case that came from a mailbox, or is for the person behind it. */
export async function listIdsByMailbox(db: Queries, emailHash: string): Promise<string[]> {
  const theirs = or(eq(requests.emailHash, emailHash), eq(requests.subjectEmailHash, emailHash))
  const rows = await db.select({ id: requests.id }).from(requests).where(theirs)
  return rows.map(({ id }) => id)
}

/** Takes a case from whoever has it, if it is this person, and raises its version. @returns whether it was. */
export async function takeFrom(
  tx: Queries,
  { staffId, requestId }: Pick<ShieldRow, 'staffId' | 'requestId'>,
): Promise<boolean> {
  const theirs = and(eq(requests.id, requestId), eq(requests.assigneeId, staffId))
  const taken = { assigneeId: null, version: sql`${requests.version} + 1` }
  const rows = await tx.update(requests).set(taken).where(theirs).returning({ id: requests.id })
  return rows.length > 0
}

/** The references of all that is hidden from a person: few, since it is what they asked for or what is about them. */
export async function listHiddenReferences(db: Queries, staffId: string): Promise<string[]> {
  const theirs = and(eq(caseShields.staffId, staffId), inArray(caseShields.because, [...HIDING]))
  const rows = await db
    .select({ reference: requests.reference })
    .from(caseShields)
    .innerJoin(requests, eq(requests.id, caseShields.requestId))
    .where(theirs)
  return rows.map(({ reference }) => reference)
}

/** Which open cases are hidden from at least one of these people, and from whom. */
export async function listHiddenOpen(db: Queries, staffIds: readonly string[]) {
  const { requestId, staffId, because } = caseShields
  const theirs = and(inArray(staffId, [...staffIds]), inArray(because, [...HIDING]))
  return db
    .select({ requestId, staffId })
    .from(caseShields)
    .innerJoin(requests, eq(requests.id, requestId))
    .where(and(theirs, ne(requests.status, 'closed')))
}
