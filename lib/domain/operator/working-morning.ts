import {
  addWorkingDays,
  type Calendar,
  restReason,
  rollBack,
  SATURDAY_SUNDAY_HOLIDAYS,
} from '#lib/domain/clock/calendar.ts'
import { dayOf, isoOf } from '#lib/domain/clock/day.ts'

/** The operator works in mainland China: its breaks and its make-up working days are the desk's. */
export const HOME_CALENDAR = 'CN'

/** The desk's hours on a working day, in the operator's zone: only between them are staff told of dates. */
export const WORKING_HOURS = { from: '09:00', until: '18:00' } as const

/** Where the desk works: the operator's zone and its home calendar. */
export type DeskDays = { zone: string; calendar: Calendar }

/** The working day (YYYY-MM-DD) that has begun at the desk by `at` (HH:MM), or null before that, after hours and on rest days. */
export function workingMorning(
  now: Temporal.Instant,
  desk: DeskDays,
  at: string = WORKING_HOURS.from,
): string | null {
  const local = now.toZonedDateTimeISO(desk.zone)
  const isPast = (time: string) => Temporal.PlainTime.compare(local.toPlainTime(), time) >= 0
  if (!isPast(at) || isPast(WORKING_HOURS.until)) return null
  const day = local.toPlainDate().toString()
  return restReason(dayOf(day), daysOf(desk)) ? null : day
}

/** The desk's `n`th working day after `day` (both YYYY-MM-DD; `day` itself is not counted). */
export function workingDaysAfter(day: string, n: number, desk: Pick<DeskDays, 'calendar'>): string {
  return isoOf(addWorkingDays(dayOf(day), n, daysOf(desk)))
}

/** The desk's `n`th working day before `day`, from the day itself or the last working day before it. */
export function workingDaysBefore(day: string, n: number, desk: Pick<DeskDays, 'calendar'>): string {
  let on = rollBack(dayOf(day), daysOf(desk))
  for (let counted = 0; counted < n; counted += 1) on = rollBack(on - 1, daysOf(desk))
  return isoOf(on)
}

/** How many of the desk's working days come after `from` up to `to`, which is counted. */
export function workingDaysBetween(from: string, to: string, desk: Pick<DeskDays, 'calendar'>): number {
  let count = 0
  for (let day = dayOf(from) + 1; day <= dayOf(to); day += 1) if (!restReason(day, daysOf(desk))) count += 1
  return count
}

const daysOf = ({ calendar }: Pick<DeskDays, 'calendar'>) => ({ calendar, rest: SATURDAY_SUNDAY_HOLIDAYS })
