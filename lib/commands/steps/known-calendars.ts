import type { Queries } from '#db/client.ts'
import { listHolidayYearIds, listHolidayYears } from '#db/queries/holiday-years.ts'
import { CALENDARS, type Calendars } from '#lib/domain/clock/calendars.ts'
import { withLoadedYears } from '#lib/domain/clock/loaded-years.ts'

let last: { ids: string; calendars: Calendars } = { ids: '', calendars: CALENDARS }

/**
 * Every calendar as the portal knows it now: those it came with, and over them the years an administrator loaded.
 * Only the ids are asked for unless one is new, and an unchanged calendar stays the same object.
 */
export async function knownCalendars(db: Queries): Promise<Calendars> {
  const ids = (await listHolidayYearIds(db)).join()
  if (ids === last.ids) return last.calendars
  last = { ids, calendars: withLoadedYears(await listHolidayYears(db)) }
  return last.calendars
}
