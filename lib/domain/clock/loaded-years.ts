import { z } from 'zod'
import {
  CALENDAR_IDS,
  type Calendar,
  type CalendarId,
  type CalendarYear,
} from '#lib/domain/clock/calendar.ts'
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

/** The years of a calendar that may be loaded; null for one without holidays in any year, which has none to load. */
export function yearsOf({ years }: Calendar): Record<number, CalendarYear> | null {
  return years === 'weekends-only' ? null : years
}

/** The year as the calendar holds it, if it does. */
export function heldYear(calendar: Calendar, year: number): CalendarYear | undefined {
  return yearsOf(calendar)?.[year]
}

/** The calendar with this year in the place of its own. */
export function withYear(calendar: Calendar, year: number, list: CalendarYear): Calendar {
  const years = yearsOf(calendar)
  return years ? { ...calendar, years: { ...years, [year]: list } } : calendar
}

/** A loaded year as a calendar holds it. */
export function completeYear(
  loaded: Pick<LoadedYear, 'source' | 'publishedOn' | 'holidays' | 'makeUpWorkingDays'>,
): CalendarYear {
  const { source, publishedOn, holidays, makeUpWorkingDays } = loaded
  return { complete: true, source, published: publishedOn ?? undefined, holidays, makeUpWorkingDays }
}

function layOver(id: CalendarId, loaded: readonly LoadedYear[]): Calendar {
  const ids = loaded
    .map((year) => year.id)
    .sort()
    .join()
  const known = laid.get(id)
  if (known?.ids === ids) return known.calendar
  const calendar = loaded.reduce(
    (under, year) => withYear(under, year.year, completeYear(year)),
    CALENDARS[id],
  )
  laid.set(id, { ids, calendar })
  return calendar
}
