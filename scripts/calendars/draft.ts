import type { CalendarId } from '#lib/domain/clock/calendar.ts'
import type {
  CalendarFile,
  CalendarFileHoliday,
  CalendarFileYear,
} from '#lib/domain/clock/calendars/calendar-file.ts'
import { EEA } from '#scripts/calendars/eea.ts'
import { chineseMakeUpDays, daysOfRule, libraryDays } from '#scripts/calendars/library-days.ts'
import { OVERRIDES, type Override } from '#scripts/calendars/overrides.ts'
import type { Region } from '#scripts/calendars/region.ts'
import { withSubstitutes } from '#scripts/calendars/substitutes.ts'
import { SWISS } from '#scripts/calendars/swiss.ts'
import { WORLD } from '#scripts/calendars/world.ts'

type Day = CalendarFileHoliday

/** Where the days of every calendar come from; `EU-NONE` has none. */
export const REGIONS: Record<Exclude<CalendarId, 'EU-NONE'>, Region> = { ...EEA, ...SWISS, ...WORLD }

/** The data file of a calendar for these years: the library's days, corrected by the overrides. */
export async function draftCalendar(id: CalendarId, years: number[]): Promise<CalendarFile> {
  if (id === 'EU-NONE')
    return {
      id,
      name: { en: 'European Union, weekends only', 'zh-CN': '欧盟（仅周末）' },
      years: 'weekends-only',
    }
  const region = REGIONS[id]
  const lists = await Promise.all(years.map(async (year) => [year, await draftYear(id, region, year)]))
  return { id, name: region.name, years: Object.fromEntries(lists) }
}

async function draftYear(id: CalendarId, region: Region, year: number): Promise<CalendarFileYear> {
  const days = corrected(id, await libraryDays(id, region, year), year)
  const why = region.incomplete?.[year]
  const source = region.sourceOf?.[year] ?? region.source
  const makeUp = makeUpDays(id, year)
  return {
    complete: why === undefined,
    source: why === undefined ? source : `${source}; not complete: ${why}`,
    ...(region.published?.[year] && { published: region.published[year] }),
    holidays: joined(region.observedOnly ? days.filter(isObserved) : days),
    ...(makeUp.length > 0 && { makeUpWorkingDays: makeUp }),
  }
}

function corrected(id: CalendarId, days: Day[], year: number): Day[] {
  return overridesOf(id, year).reduce((kept, override) => correctedBy(override, kept, year), days)
}

function correctedBy(override: Override, days: Day[], year: number): Day[] {
  const { drop = [], dropSubstitutes, add = [], addSubstitutes = [] } = override
  const kept = days.filter(({ name, substitute }) => !drop.includes(name) && !(dropSubstitutes && substitute))
  for (const [rule, name] of add) kept.push(...daysOfRule(rule, year).map((on) => ({ on, name })))
  for (const [rule, name] of addSubstitutes)
    kept.push(...daysOfRule(rule, year).map((on) => ({ on, name, substitute: true as const })))
  return override.substitute ? withSubstitutes(override.substitute, kept) : kept
}

function makeUpDays(id: CalendarId, year: number): string[] {
  const own = overridesOf(id, year).flatMap(({ makeUp = [] }) => makeUp)
  return [...(id === 'CN' ? chineseMakeUpDays(year) : []), ...own.filter((on) => on.startsWith(`${year}-`))]
}

function overridesOf(id: CalendarId, year: number) {
  return OVERRIDES.filter(
    ({ calendars, years }) => calendars.includes(id) && (years === undefined || years.includes(year)),
  )
}

/** In order, one entry a day (the first name given to it), days in a row of one name as one break. */
function joined(days: Day[]): Day[] {
  const breaks: Day[] = []
  for (const day of days.toSorted((one, other) => one.on.localeCompare(other.on))) {
    const last = breaks.at(-1)
    if (last && day.on <= (last.to ?? last.on)) continue
    if (last && isNext(last, day)) last.to = day.on
    else breaks.push({ ...day })
  }
  return breaks
}

function isNext(last: Day, day: Day): boolean {
  const next = Temporal.PlainDate.from(last.to ?? last.on).add({ days: 1 })
  return day.name === last.name && day.substitute === last.substitute && day.on === next.toString()
}

function isObserved({ on, substitute }: Day): boolean {
  return substitute === true || Temporal.PlainDate.from(on).dayOfWeek < 6
}
