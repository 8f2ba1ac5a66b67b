import { eq } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { place, prepared } from '#db/prepared.ts'
import { absences } from '#db/schema/index.ts'
import { isAwayOn } from '#lib/domain/staff/absence.ts'

export type AbsenceRow = typeof absences.$inferSelect

const byStaff = prepared((db) =>
  db
    .select()
    .from(absences)
    .where(eq(absences.staffId, place('staffId')))
    .limit(1)
    .prepare(),
)

/** When somebody is, was or will be away; undefined where they said nothing. */
export async function findAbsence(db: Queries, staffId: string): Promise<AbsenceRow | undefined> {
  const [row] = await byStaff(db).execute({ staffId })
  return row
}

/** Of everybody; one row a colleague at most. */
export async function listAbsences(db: Queries): Promise<AbsenceRow[]> {
  return db.select().from(absences)
}

/** For whom somebody stands in on a day (YYYY-MM-DD). */
export async function listStoodInFor(db: Queries, standInId: string, day: string): Promise<string[]> {
  return (await listAbsences(db))
    .filter((absence) => absence.standInId === standInId && isAwayOn(absence, day))
    .map(({ staffId }) => staffId)
}

/** Writes an absence in the place of the one before it. */
export async function putAbsence(tx: Queries, row: AbsenceRow): Promise<void> {
  const { staffId, ...said } = row
  await tx.insert(absences).values(row).onConflictDoUpdate({ target: absences.staffId, set: said })
}

/** @returns whether there was one. */
export async function deleteAbsence(tx: Queries, staffId: string): Promise<boolean> {
  const gone = await tx
    .delete(absences)
    .where(eq(absences.staffId, staffId))
    .returning({ staffId: absences.staffId })
  return gone.length > 0
}
