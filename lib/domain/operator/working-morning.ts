import { type Calendar, restReason, SATURDAY_SUNDAY_HOLIDAYS } from '#lib/domain/clock/calendar.ts'
import { dayOf } from '#lib/domain/clock/day.ts'

/** The operator works in mainland China: its breaks and its make-up working days are the desk's. */
export const HOME_CALENDAR = 'CN'

/** Where the desk works: the operator's zone and its home calendar. */
export type DeskDays = { zone: string; calendar: Calendar }

/** The working day (YYYY-MM-DD) that has begun at the desk by `at` (HH:MM), or null before that and on rest days. */
export function workingMorning(now: Temporal.Instant, desk: DeskDays, at: string): string | null {
  const local = now.toZonedDateTimeISO(desk.zone)
  if (Temporal.PlainTime.compare(local.toPlainTime(), Temporal.PlainTime.from(at)) < 0) return null
  const day = local.toPlainDate()
  const rest = restReason(dayOf(day.toString()), {
    calendar: desk.calendar,
    rest: SATURDAY_SUNDAY_HOLIDAYS,
  })
  return rest ? null : day.toString()
}
