import { z } from 'zod'
import { CALENDAR_IDS, type Calendar, type CalendarId } from '#lib/domain/clock/calendar.ts'
import { CALENDARS, type Calendars } from '#lib/domain/clock/calendars.ts'
import { textSchema } from '#lib/domain/clock/text.ts'

/** As the store keeps the days of a loaded year, JSON. */
export const holidaysSchema = z.array(
  z.object({ on: z.iso.date(), to: z.iso.date().optional(), name: textSchema }),
)
export const makeUpDaysSchema = z.array(z.iso.date())

/** A year that an administrator loaded; `id` is another one whenever the year is loaded anew. */
export type LoadedYear = {
  id: string
  calendar: string
  year: number
  source: string
  publishedOn: string | null
  holidays: z.infer<typeof holidaysSchema>
  makeUpWorkingDays: string[]
}

/** Each calendar as last laid over, by the ids of its loaded years: the count makes a table for every new object. */
const laid = new Map<string, { ids: string; calendar: Calendar }>()

/**
 * The portal's calendars with the loaded years over their own: a loaded year takes the whole place of the shipped
 * one, and is complete. While nothing is loaded anew, each calendar is the very same object.
 */
export function withLoadedYears(loaded: readonly LoadedYear[]): Calendars {
  if (loaded.length === 0) return CALENDARS
  const calendars = { ...CALENDARS }
  for (const id of CALENDAR_IDS) {
    const own = loaded.filter(({ calendar }) => calendar === id)
    if (own.length > 0) calendars[id] = layOver(id, own)
  }
  return calendars
}

/** A calendar whose years may be loaded: one without holidays in any year has none to load. */
export function hasYears(calendar: Calendar): calendar is Calendar & { years: object } {
  return calendar.years !== 'weekends-only'
}

function layOver(id: CalendarId, loaded: readonly LoadedYear[]): Calendar {
  const shipped = CALENDARS[id]
  if (!hasYears(shipped)) return shipped
  const ids = loaded
    .map((year) => year.id)
    .sort()
    .join()
  const known = laid.get(id)
  if (known?.ids === ids) return known.calendar
  const years = Object.fromEntries(loaded.map((year) => [year.year, yearOf(year)]))
  const calendar = { ...shipped, years: { ...shipped.years, ...years } }
  laid.set(id, { ids, calendar })
  return calendar
}

function yearOf({ source, publishedOn, holidays, makeUpWorkingDays }: LoadedYear) {
  return { complete: true, source, published: publishedOn ?? undefined, holidays, makeUpWorkingDays }
}
