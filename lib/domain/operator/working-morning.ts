import { restReason, SATURDAY_SUNDAY_HOLIDAYS } from '#lib/domain/clock/calendar.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { dayOf } from '#lib/domain/clock/day.ts'

/** The operator works in mainland China: its breaks and its make-up working days are the desk's. */
export const HOME_CALENDAR = 'CN'

/** The working day (YYYY-MM-DD) that has begun in the operator's zone by `at` (HH:MM), or null before that and on rest days. */
export function workingMorning(now: Temporal.Instant, zone: string, at: string): string | null {
  const local = now.toZonedDateTimeISO(zone)
  if (Temporal.PlainTime.compare(local.toPlainTime(), Temporal.PlainTime.from(at)) < 0) return null
  const day = local.toPlainDate()
  const rest = restReason(dayOf(day.toString()), {
    calendar: CALENDARS[HOME_CALENDAR],
    rest: SATURDAY_SUNDAY_HOLIDAYS,
  })
  return rest ? null : day.toString()
}
