/** A calendar day as the number of days since 1970-01-01: what the clock counts with, because whole numbers are quick. */
export type Day = number

const DAY_MS = 86_400_000
const written = new Map<Day, string>()

/** The day written `YYYY-MM-DD`. Throws RangeError on a date that does not exist. */
export function dayOf(iso: string): Day {
  const day = Date.parse(iso) / DAY_MS
  // Date reads 30 February as 2 March and takes other forms too: only what is written back the same way is a date
  if (!Number.isInteger(day) || isoOf(day) !== iso) throw new RangeError(`no such day: ${iso}`)
  return day
}

/** The day as `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  const known = written.get(day)
  if (known) return known
  const iso = new Date(day * DAY_MS).toISOString().slice(0, 10)
  written.set(day, iso)
  return iso
}

/** ISO weekday: 1 is Monday, 7 is Sunday. The first day of the count, 1970-01-01, was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function yearOf(day: Day): number {
  return Number(isoOf(day).slice(0, 4))
}

/** The day of the month, 1 to 31. */
export function dateOf(day: Day): number {
  return Number(isoOf(day).slice(8))
}

/** The same date `n` months later, or the last day of a shorter month (Reg. 1182/71 art. 3(2)(c)). */
export function addMonths(day: Day, n: number): Day {
  const [year, month, date] = isoOf(day).split('-').map(Number) as [number, number, number]
  const first = Date.UTC(year, month - 1 + n, 1) / DAY_MS
  const length = Date.UTC(year, month + n, 1) / DAY_MS - first
  return first + Math.min(date, length) - 1
}
