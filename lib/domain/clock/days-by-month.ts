import { dayOf, isoOf } from '#lib/domain/clock/day.ts'

/** Days in a row that lie in one month: the first of them (YYYY-MM-DD) and how many. */
export type MonthDays = { first: string; n: number }

/** The days after `from` up to and with `on` (YYYY-MM-DD), month by month, as one counts them on a wall calendar. */
export function daysByMonth(from: string, on: string): MonthDays[] {
  const months: MonthDays[] = []
  for (let day = dayOf(from) + 1; day <= dayOf(on); day += 1) {
    const iso = isoOf(day)
    const last = months.at(-1)
    if (last?.first.slice(0, 7) === iso.slice(0, 7)) last.n += 1
    else months.push({ first: iso, n: 1 })
  }
  return months
}
