import { EEA_CALENDAR_IDS, SWISS_CALENDAR_IDS } from '#lib/domain/clock/calendar-ids.ts'
import { type Day, dayOf, isoOf, weekdayOf, yearOf } from '#lib/domain/clock/day.ts'
import type { Text } from '#lib/domain/clock/text.ts'

export const CALENDAR_IDS = [
  'CN',
  ...EEA_CALENDAR_IDS,
  'EU-NONE',
  'GB-ENG',
  'GB-SCT',
  'GB-NIR',
  ...SWISS_CALENDAR_IDS,
  'US-FEDERAL',
  'US-CO',
  'US-TX',
  'BR',
  'CA-FED',
  'CA-QC',
  'CA-AB',
  'CA-BC',
  'JP',
  'KR',
  'SG',
  'IN',
  'AU',
  'HK',
  'TW',
  'TH',
  'ZA',
  'VN',
] as const
export type CalendarId = (typeof CALENDAR_IDS)[number]

export function isCalendarId(id: string): id is CalendarId {
  return CALENDAR_IDS.some((known) => known === id)
}

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

/** A calendar as the count looks days up in it. */
type Table = { holidays: Map<Day, Text>; makeUps: Set<Day>; complete: Set<number> | 'every year' }

const tables = new WeakMap<Calendar, Table>()

/** Why `day` is no working day under the rule, or undefined if it is one (an official make-up day always is). */
export function restReason(day: Day, { calendar, rest }: RuleDays): RestReason | undefined {
  const { holidays, makeUps } = tableOf(calendar)
  if (makeUps.has(day)) return undefined
  const name = rest.holidays ? holidays.get(day) : undefined
  if (name) return { kind: 'holiday', name }
  return rest.weekdays.includes(weekdayOf(day)) ? { kind: 'weekend' } : undefined
}

/** Whether the state made this weekend day a working day (China does, to lengthen its breaks). */
export function isMakeUpDay(day: Day, calendar: Calendar): boolean {
  return tableOf(calendar).makeUps.has(day)
}

/** The day itself or the first working day after it, with every stretch of rest passed on the way. */
export function roll(day: Day, days: RuleDays): { on: Day; skipped: RestStretch[] } {
  const skipped: RestStretch[] = []
  let on = day
  for (let reason = restReason(on, days); reason; reason = restReason(on, days)) {
    addRest(skipped, on, reason)
    on += 1
  }
  return { on, skipped }
}

/** The day itself or the last working day before it. */
export function rollBack(day: Day, days: RuleDays): Day {
  let on = day
  while (restReason(on, days)) on -= 1
  return on
}

/** The `n`th working day after `day`, which is itself not counted. */
export function addWorkingDays(day: Day, n: number, days: RuleDays): Day {
  let on = day
  for (let counted = 0; counted < n; counted += 1) on = roll(on + 1, days).on
  return on
}

/** The years from `from` to `to` for which the calendar has no complete list: a result that used them is provisional. */
export function missingYears(from: Day, to: Day, calendar: Calendar): number[] {
  const { complete } = tableOf(calendar)
  if (complete === 'every year') return []
  const missing: number[] = []
  for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!complete.has(year)) missing.push(year)
  return missing
}

function addRest(stretches: RestStretch[], day: Day, reason: RestReason): void {
  const last = stretches.at(-1)
  const on = isoOf(day)
  if (last && sameReason(last.reason, reason)) last.to = on
  else stretches.push({ from: on, to: on, reason })
}

function sameReason(one: RestReason, other: RestReason): boolean {
  if (one.kind === 'holiday') return other.kind === 'holiday' && one.name.en === other.name.en
  return other.kind === 'weekend'
}

function tableOf(calendar: Calendar): Table {
  const known = tables.get(calendar)
  if (known) return known
  const table = makeTable(calendar)
  tables.set(calendar, table)
  return table
}

function makeTable({ years }: Calendar): Table {
  const holidays = new Map<Day, Text>()
  if (years === 'weekends-only') return { holidays, makeUps: new Set(), complete: 'every year' }
  const known = Object.values(years)
  for (const { on, to = on, name } of known.flatMap((year) => year.holidays))
    for (let day = dayOf(on); day <= dayOf(to); day += 1) if (!holidays.has(day)) holidays.set(day, name)
  const makeUps = known.flatMap((year) => year.makeUpWorkingDays ?? []).map(dayOf)
  const complete = Object.keys(years).filter((year) => years[Number(year)]?.complete)
  return { holidays, makeUps: new Set(makeUps), complete: new Set(complete.map(Number)) }
}
