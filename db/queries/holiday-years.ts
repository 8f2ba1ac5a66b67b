import { and, asc, eq } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { holidayYears } from '#db/schema/index.ts'
import { holidaysSchema, type LoadedYear, makeUpDaysSchema } from '#lib/domain/clock/loaded-years.ts'

export type HolidayYearRow = LoadedYear & { loadedAt: string; loadedBy: string }

const allIds = prepared((db) =>
  db.select({ id: holidayYears.id }).from(holidayYears).orderBy(asc(holidayYears.id)).prepare(),
)

/** The ids of all loaded years: other ones whenever any year was loaded since. A handful of rows. */
export async function listHolidayYearIds(db: Queries): Promise<string[]> {
  return (await allIds(db).execute()).map(({ id }) => id)
}

/** Every loaded year with its days. Throws a ZodError if one is damaged. */
export async function listHolidayYears(db: Queries): Promise<HolidayYearRow[]> {
  const rows = await db
    .select()
    .from(holidayYears)
    .orderBy(asc(holidayYears.calendar), asc(holidayYears.year))
  return rows.map((row) => ({
    ...row,
    holidays: holidaysSchema.parse(JSON.parse(row.holidays)),
    makeUpWorkingDays: makeUpDaysSchema.parse(JSON.parse(row.makeUpWorkingDays)),
  }))
}

/** Keeps a loaded year in the place of an earlier load of the same year. */
export async function replaceHolidayYear(tx: Queries, row: HolidayYearRow): Promise<void> {
  const { calendar, year, holidays, makeUpWorkingDays } = row
  await tx.delete(holidayYears).where(and(eq(holidayYears.calendar, calendar), eq(holidayYears.year, year)))
  await tx.insert(holidayYears).values({
    ...row,
    holidays: JSON.stringify(holidays),
    makeUpWorkingDays: JSON.stringify(makeUpWorkingDays),
  })
}
