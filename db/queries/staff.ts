import { eq } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { staff, staffSessions } from '#db/schema/index.ts'

export type StaffRow = typeof staff.$inferSelect
export type StaffSessionRow = typeof staffSessions.$inferSelect

export async function findStaff(db: Queries, id: string): Promise<StaffRow | undefined> {
  const [row] = await db.select().from(staff).where(eq(staff.id, id)).limit(1)
  return row
}

/** A session with the person it belongs to. */
export async function findStaffSession(db: Queries, idHash: string) {
  const [row] = await db
    .select({ session: staffSessions, person: staff })
    .from(staffSessions)
    .innerJoin(staff, eq(staff.id, staffSessions.staffId))
    .where(eq(staffSessions.idHash, idHash))
    .limit(1)
  return row
}

export async function touchStaffSession(tx: Queries, idHash: string, lastSeenAt: string): Promise<void> {
  await tx.update(staffSessions).set({ lastSeenAt }).where(eq(staffSessions.idHash, idHash))
}
