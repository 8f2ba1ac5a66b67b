import type { Calendar, CalendarYear } from '#lib/domain/clock/calendar.ts'
import { yearsOf } from '#lib/domain/clock/loaded-years.ts'
import type { Text } from '#lib/domain/clock/text.ts'
import type { DayKind } from '#lib/domain/holidays/listed-days.ts'

/** Days in a row of a year (both ends included); make-up working days have no name. */
export type HeldDays = { from: string; to: string; kind: DayKind; name: Text | null }

/**
 * A year as a calendar holds it. `none`: there is no list of it at all; `incomplete`: the official list is not out,
 * and what is known counts. Dates that reach either are provisional.
 */
export type HeldYear = {
  year: number
  state: 'complete' | 'incomplete' | 'none'
  source: string | null
  published: string | null
  days: HeldDays[]
}

/** The years of a calendar, the present and the next one in any case, newest first; null where it has none to hold. */
export function heldYears(calendar: Calendar, thisYear: number): HeldYear[] | null {
  const years = yearsOf(calendar)
  if (!years) return null
  const shown = new Set([...Object.keys(years).map(Number), thisYear, thisYear + 1])
  return [...shown].sort((one, other) => other - one).map((year) => heldYear(year, years[year]))
}

function heldYear(year: number, list: CalendarYear | undefined): HeldYear {
  if (!list) return { year, state: 'none', source: null, published: null, days: [] }
  const { complete, source, published = null } = list
  return { year, state: complete ? 'complete' : 'incomplete', source, published, days: daysOf(list) }
}

function daysOf({ holidays, makeUpWorkingDays = [] }: CalendarYear): HeldDays[] {
  const off = holidays.map(({ on, to = on, name }) => ({ from: on, to, kind: 'off', name }) as const)
  const work = makeUpWorkingDays.map((on) => ({ from: on, to: on, kind: 'work', name: null }) as const)
  return [...off, ...work].sort((one, other) => (one.from < other.from ? -1 : 1))
}
