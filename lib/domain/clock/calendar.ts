import type { Text } from '#lib/domain/clock/text.ts'

export const CALENDAR_IDS = [
  'CN',
  'DE',
  'PT',
  'FR',
  'EU-NONE',
  'GB-ENG',
  'GB-SCT',
  'GB-NIR',
  'US-FEDERAL',
] as const
export type CalendarId = (typeof CALENDAR_IDS)[number]

/** One holiday, or a break from `on` to `to` (YYYY-MM-DD, both included). */
export type Holiday = { on: string; to?: string; name: Text }

/** `complete: false` is a year whose official list is not out: what is known counts, every result is provisional. */
export type CalendarYear = {
  complete: boolean
  source: string
  published?: string
  holidays: Holiday[]
  makeUpWorkingDays?: string[]
}

/** `years: 'weekends-only'` has no holidays in any year, so no year of it can be missing. */
export type Calendar = { id: CalendarId; name: Text; years: Record<number, CalendarYear> | 'weekends-only' }

/** What a rule takes for rest: ISO weekdays (6 = Saturday, 7 = Sunday) and whether holidays count as rest. */
export type RestDays = { weekdays: readonly number[]; holidays: boolean }

export const SATURDAY_SUNDAY_HOLIDAYS: RestDays = { weekdays: [6, 7], holidays: true }

/** The days of one rule: a calendar read with the rule's own rest days. */
export type RuleDays = { calendar: Calendar; rest: RestDays }

export type RestReason = { kind: 'weekend' } | { kind: 'holiday'; name: Text }

/** Days in a row (YYYY-MM-DD, both included) that are off for the same reason. */
export type RestStretch = { from: string; to: string; reason: RestReason }

/** Why `day` is no working day under the rule, or undefined if it is one (an official make-up day always is). */
export function restReason(day: Temporal.PlainDate, { calendar, rest }: RuleDays): RestReason | undefined {
  if (isMakeUpDay(day, calendar)) return undefined
  const holiday = rest.holidays ? holidayOn(day, calendar) : undefined
  if (holiday) return { kind: 'holiday', name: holiday.name }
  return rest.weekdays.includes(day.dayOfWeek) ? { kind: 'weekend' } : undefined
}

/** Whether the state made this weekend day a working day (China does, to lengthen its breaks). */
export function isMakeUpDay(day: Temporal.PlainDate, calendar: Calendar): boolean {
  return yearOf(day.year, calendar)?.makeUpWorkingDays?.includes(day.toString()) ?? false
}

/** The day itself or the first working day after it, with every stretch of rest passed on the way. */
export function roll(
  day: Temporal.PlainDate,
  days: RuleDays,
): { on: Temporal.PlainDate; skipped: RestStretch[] } {
  const skipped: RestStretch[] = []
  let on = day
  for (let reason = restReason(on, days); reason; reason = restReason(on, days)) {
    addRest(skipped, on, reason)
    on = on.add({ days: 1 })
  }
  return { on, skipped }
}

/** The day itself or the last working day before it. */
export function rollBack(day: Temporal.PlainDate, days: RuleDays): Temporal.PlainDate {
  let on = day
  while (restReason(on, days)) on = on.subtract({ days: 1 })
  return on
}

/** The first working day after `day`. */
export function nextWorkingDay(day: Temporal.PlainDate, days: RuleDays): Temporal.PlainDate {
  return roll(day.add({ days: 1 }), days).on
}

/** The `n`th working day after `day`, which is itself not counted. */
export function addWorkingDays(day: Temporal.PlainDate, n: number, days: RuleDays): Temporal.PlainDate {
  let on = day
  for (let counted = 0; counted < n; counted += 1) on = nextWorkingDay(on, days)
  return on
}

/** The years from `from` to `to` for which the calendar has no complete list: a result that used them is provisional. */
export function missingYears(from: Temporal.PlainDate, to: Temporal.PlainDate, calendar: Calendar): number[] {
  if (calendar.years === 'weekends-only') return []
  const years = Array.from({ length: to.year - from.year + 1 }, (_, index) => from.year + index)
  return years.filter((year) => !yearOf(year, calendar)?.complete)
}

function addRest(stretches: RestStretch[], day: Temporal.PlainDate, reason: RestReason): void {
  const last = stretches.at(-1)
  const on = day.toString()
  if (last && sameReason(last.reason, reason)) last.to = on
  else stretches.push({ from: on, to: on, reason })
}

function sameReason(one: RestReason, other: RestReason): boolean {
  if (one.kind === 'holiday') return other.kind === 'holiday' && one.name.en === other.name.en
  return other.kind === 'weekend'
}

function holidayOn(day: Temporal.PlainDate, calendar: Calendar): Holiday | undefined {
  const on = day.toString()
  return yearOf(day.year, calendar)?.holidays.find(
    (holiday) => holiday.on <= on && on <= (holiday.to ?? holiday.on),
  )
}

function yearOf(year: number, calendar: Calendar): CalendarYear | undefined {
  return calendar.years === 'weekends-only' ? undefined : calendar.years[year]
}
