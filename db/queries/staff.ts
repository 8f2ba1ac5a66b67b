import { and, asc, eq, isNull, lt, ne, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { place, prepared } from '#db/prepared.ts'
import { staff } from '#db/schema/index.ts'

export type StaffRow = typeof staff.$inferSelect
export type NewStaff = typeof staff.$inferInsert

const byId = prepared((db) =>
  db
    .select()
    .from(staff)
    .where(eq(staff.id, place('id')))
    .limit(1)
    .prepare(),
)

export async function findStaff(db: Queries, id: string): Promise<StaffRow | undefined> {
  const [row] = await byId(db).execute({ id })
  return row
}

export async function findStaffByEmail(db: Queries, emailHash: string): Promise<StaffRow | undefined> {
  const [row] = await db.select().from(staff).where(eq(staff.emailHash, emailHash)).limit(1)
  return row
}

/** Who is known by this hash of a provider and of who they are there. */
export async function findStaffBySignOn(db: Queries, hash: string): Promise<StaffRow | undefined> {
  const [row] = await db.select().from(staff).where(eq(staff.singleSignOnHash, hash)).limit(1)
  return row
}

const everybody = prepared((db) => db.select().from(staff).orderBy(asc(staff.id)).prepare())

/** Everybody who ever worked at the desk, in the order they joined. */
export async function listStaff(db: Queries): Promise<StaffRow[]> {
  return everybody(db).execute()
}

/** Whether anybody is there at all: without, the first administrator may be set up (SR-086). */
export async function hasStaff(db: Queries): Promise<boolean> {
  const [row] = await db.select({ id: staff.id }).from(staff).limit(1)
  return row !== undefined
}

/** How many other people could still administer the desk if this one could not. */
export async function countOtherAdministrators(db: Queries, staffId: string): Promise<number> {
  const others = and(ne(staff.id, staffId), eq(staff.role, 'administrator'), isNull(staff.disabledAt))
  const [row] = await db.select({ count: sql<number>`count(*)` }).from(staff).where(others)
  return row?.count ?? 0
}

export async function insertStaff(tx: Queries, row: NewStaff): Promise<void> {
  await tx.insert(staff).values(row)
}

/**
 * Saves changes on the version that was read and raises it by one.
 * @returns the saved row, or undefined if somebody else saved in between.
 */
export async function saveStaff(
  tx: Queries,
  read: Pick<StaffRow, 'id' | 'version'>,
  changes: Partial<Omit<NewStaff, 'id' | 'version'>>,
): Promise<StaffRow | undefined> {
  const [row] = await tx
    .update(staff)
    .set({ ...changes, version: read.version + 1 })
    .where(and(eq(staff.id, read.id), eq(staff.version, read.version)))
    .returning()
  return row
}

/** Takes a time step for good; false if it or a later one was used before (SR-090). Not a change of the account. */
export async function spendTotpStep(tx: Queries, staffId: string, step: number): Promise<boolean> {
  const unused = and(eq(staff.id, staffId), lt(staff.totpLastStep, step))
  const spent = await tx.update(staff).set({ totpLastStep: step }).where(unused).returning({ id: staff.id })
  return spent.length > 0
}
