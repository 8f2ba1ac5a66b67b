import type { CalendarFileHoliday } from '#lib/domain/clock/calendars/calendar-file.ts'
import type { Override } from '#scripts/calendars/overrides.ts'

type Day = CalendarFileHoliday
type Way = NonNullable<Override['substitute']>

const SATURDAY = 6
const SUNDAY = 7

/** The days, and for each holiday on a weekend the nearest working day that the rule gives for it. */
export function withSubstitutes(way: Way, days: Day[]): Day[] {
  const all = [...days]
  const taken = new Set(days.map(({ on }) => on))
  for (const { on, name, substitute } of days.toSorted((one, other) => one.on.localeCompare(other.on))) {
    const step = substitute || !isMeant(way, name) ? undefined : stepOf(way, on)
    if (step === undefined) continue
    const given = nearestWorkingDay(on, step, taken)
    taken.add(given)
    all.push({ on: given, name, substitute: true })
  }
  return all
}

function isMeant({ of, not }: Way, name: Day['name']): boolean {
  return (of === undefined || of.includes(name)) && !not?.includes(name)
}

function stepOf({ saturday, sunday }: Way, on: string): 1 | -1 | undefined {
  const weekday = Temporal.PlainDate.from(on).dayOfWeek
  const side = weekday === SATURDAY ? saturday : weekday === SUNDAY ? sunday : undefined
  return side && (side === 'after' ? 1 : -1)
}

function nearestWorkingDay(on: string, step: 1 | -1, taken: Set<string>): string {
  let day = Temporal.PlainDate.from(on).add({ days: step })
  while (day.dayOfWeek >= SATURDAY || taken.has(day.toString())) day = day.add({ days: step })
  return day.toString()
}
