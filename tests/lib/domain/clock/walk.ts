import type { Calendar, RestDays } from '#lib/domain/clock/calendar.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'

// A second opinion that shares no code with the engine: it knows only dates as text and walks them one by one.

const DAY_MS = 86_400_000

/** The day `by` days after `on`, in plain UTC arithmetic. */
export function dayAfter(on: string, by = 1): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10)
}

/** The nth working day after `on`, by looking at each day in turn. */
export function walkWorkingDays(on: string, n: number, calendar: keyof typeof CALENDARS): string {
  let day = on
  for (let left = n; left > 0; ) {
    day = dayAfter(day)
    if (isWorking(day, calendar)) left -= 1
  }
  return day
}

/** The first working day from `on` onward. */
export function walkToWorkingDay(on: string, calendar: keyof typeof CALENDARS): string {
  let day = on
  while (!isWorking(day, calendar)) day = dayAfter(day)
  return day
}

/** The same date `n` months later, by walking through the days until the month is right and the date is reached. */
export function walkMonths(on: string, n: number): string {
  const wanted = Number(on.slice(8))
  let day = on
  for (let monthsLeft = n; ; ) {
    const next = dayAfter(day)
    if (monthsLeft === 0 && (Number(day.slice(8)) === wanted || next.slice(8) === '01')) return day
    if (next.slice(8) === '01') monthsLeft -= 1
    day = next
  }
}

const tables = new Map(Object.entries(CALENDARS).map(([id, calendar]) => [id, tableOf(calendar)]))

/** Whether nobody works on `day` under a rule with these days of rest. */
export function isRest(day: string, calendar: string, rest: RestDays): boolean {
  const table = tables.get(calendar)
  if (table?.worked.has(day)) return false
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7
  return rest.weekdays.includes(weekday) || (rest.holidays && table?.off.has(day) === true)
}

function isWorking(day: string, calendar: string): boolean {
  return !isRest(day, calendar, { weekdays: [6, 7], holidays: true })
}

function tableOf(calendar: Calendar): { off: Set<string>; worked: Set<string> } {
  const off = new Set<string>()
  const worked = new Set<string>()
  const years = calendar.years === 'weekends-only' ? [] : Object.values(calendar.years)
  for (const year of years) {
    for (const { on, to = on } of year.holidays)
      for (let day = on; day <= to; day = dayAfter(day)) off.add(day)
    for (const day of year.makeUpWorkingDays ?? []) worked.add(day)
  }
  return { off, worked }
}
