import { and, eq, lt, ne } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { place, prepared } from '#db/prepared.ts'
import { staff, staffSessions } from '#db/schema/index.ts'

export type NewStaffSession = typeof staffSessions.$inferInsert
export type StaffSessionRow = typeof staffSessions.$inferSelect

export async function insertStaffSession(tx: Queries, row: NewStaffSession): Promise<void> {
  await tx.insert(staffSessions).values(row)
}

const withPerson = prepared((db) =>
  db
    .select({ session: staffSessions, person: staff })
    .from(staffSessions)
    .innerJoin(staff, eq(staff.id, staffSessions.staffId))
    .where(eq(staffSessions.idHash, place('idHash')))
    .limit(1)
    .prepare(),
)

/** A session with the person it belongs to. */
export async function findStaffSession(db: Queries, idHash: string) {
  const [row] = await withPerson(db).execute({ idHash })
  return row
}

/** All of a person's, ended by time or not. */
export async function listStaffSessions(db: Queries, staffId: string): Promise<StaffSessionRow[]> {
  return db.select().from(staffSessions).where(eq(staffSessions.staffId, staffId))
}

export async function touchStaffSession(tx: Queries, idHash: string, lastSeenAt: string): Promise<void> {
  await tx.update(staffSessions).set({ lastSeenAt }).where(eq(staffSessions.idHash, idHash))
}

/** Gives a session a new id after a factor was shown; the old one is dead (SR-095). */
export async function renewStaffSession(
  tx: Queries,
  idHash: string,
  renewed: Pick<StaffSessionRow, 'idHash' | 'factorAt'>,
): Promise<void> {
  await tx.update(staffSessions).set(renewed).where(eq(staffSessions.idHash, idHash))
}

export async function deleteStaffSession(tx: Queries, idHash: string): Promise<void> {
  await tx.delete(staffSessions).where(eq(staffSessions.idHash, idHash))
}

/** Ends every session of a person, but for one if it is named (SR-097, SR-098). */
export async function deleteStaffSessionsOf(tx: Queries, staffId: string, kept?: string): Promise<void> {
  const theirs = eq(staffSessions.staffId, staffId)
  await tx.delete(staffSessions).where(kept ? and(theirs, ne(staffSessions.idHash, kept)) : theirs)
}

/** Deletes sessions made before an instant. @returns how many. */
export async function deleteStaffSessionsBefore(tx: Queries, createdBefore: string): Promise<number> {
  const old = lt(staffSessions.createdAt, createdBefore)
  return (await tx.delete(staffSessions).where(old).returning({ idHash: staffSessions.idHash })).length
}
