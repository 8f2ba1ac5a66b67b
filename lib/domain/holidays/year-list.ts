import type { CalendarYear, Holiday } from '#lib/domain/clock/calendar.ts'
import { type Day, dayOf, isoOf, weekdayOf } from '#lib/domain/clock/day.ts'
import type { Text } from '#lib/domain/clock/text.ts'
import type { LineProblem, ListedDays } from '#lib/domain/holidays/listed-days.ts'

/** The days of one year as a calendar holds them. */
export type YearList = Required<Pick<CalendarYear, 'holidays' | 'makeUpWorkingDays'>>

/** A list with fewer days off is asked about: no place on earth has so few, so it is likely cut off. */
export const FEW_DAYS_OFF = 5
/** A notice may have people work on the last days of the year before, for New Year’s break. */
const WORK_BEFORE_YEAR = 7

/** What is wrong with the days of a list as a whole: another year, twice, off and worked, worked anyway. */
export function problemsOf(days: readonly ListedDays[], year: number): LineProblem[] {
  const taken = { off: new Map<Day, number>(), work: new Map<Day, number>() }
  return days.flatMap(({ line, from, to, kind }) => {
    if (isOutside({ from, to, kind }, year)) return [{ line, code: 'list-outside-year' }]
    for (let day = from; day <= to; day += 1) {
      const [same, other] = [taken[kind].get(day), taken[kind === 'off' ? 'work' : 'off'].get(day)]
      if (same !== undefined) return [{ line, code: 'list-day-twice', other: same }]
      if (other !== undefined) return [{ line, code: 'list-off-and-work', other }]
      if (kind === 'work' && weekdayOf(day) < 6) return [{ line, code: 'list-work-on-weekday' }]
      taken[kind].set(day, line)
    }
    return []
  })
}

/** The list as a calendar's year: days in a row of one name together, each with its name in every language. */
export function yearListOf(days: readonly ListedDays[], nameOf: (name: string) => Text): YearList {
  const inOrder = days.toSorted((one, other) => one.from - other.from)
  const off = inOrder.filter(({ kind }) => kind === 'off')
  const work = inOrder.filter(({ kind }) => kind === 'work')
  return {
    holidays: joined(off).map((stretch) => holidayOf(stretch, nameOf)),
    makeUpWorkingDays: work.flatMap(({ from, to }) => daysFrom(from, to).map(isoOf)),
  }
}

/** How many days are off. */
export function countDaysOff({ holidays }: Pick<YearList, 'holidays'>): number {
  return holidays.reduce((sum, { on, to = on }) => sum + dayOf(to) - dayOf(on) + 1, 0)
}

function isOutside({ from, to, kind }: Pick<ListedDays, 'from' | 'to' | 'kind'>, year: number): boolean {
  const first = dayOf(`${year}-01-01`) - (kind === 'work' ? WORK_BEFORE_YEAR : 0)
  return to < first || from > dayOf(`${year}-12-31`)
}

type Stretch = Pick<ListedDays, 'from' | 'to' | 'name'>

function joined(days: readonly ListedDays[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { from, to, name } of days) {
    const last = stretches.at(-1)
    if (last && last.name === name && last.to + 1 === from) last.to = to
    else stretches.push({ from, to, name })
  }
  return stretches
}

function holidayOf({ from, to, name }: Stretch, nameOf: (name: string) => Text): Holiday {
  const on = isoOf(from)
  return from === to ? { on, name: nameOf(name) } : { on, to: isoOf(to), name: nameOf(name) }
}

function daysFrom(from: Day, to: Day): Day[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}
