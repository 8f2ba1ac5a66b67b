import { NO_DATE } from '#lib/domain/requests/case-clock.ts'

/** An answer due in this many days or fewer is due soon; one more is not. */
export const DUE_SOON_DAYS = 7

/** How a case stands against its date, for words and an icon; `days` are whole calendar days, at least 1. */
export type DaysLeft =
  | { code: 'closed' }
  | { code: 'no-date' }
  | { code: 'paused'; since: string }
  | { code: 'overdue'; days: number }
  | { code: 'today' }
  | { code: 'days'; days: number; soon: boolean }

type Dates = { sortOn: string; pausedSince: string | null; closedAt: string | null }

/** Days left until the date the queue sorts by, seen from `today` (YYYY-MM-DD in the operator's zone). */
export function daysLeft({ sortOn, pausedSince, closedAt }: Dates, today: string): DaysLeft {
  if (closedAt) return { code: 'closed' }
  if (sortOn === NO_DATE) return { code: 'no-date' }
  if (pausedSince) return { code: 'paused', since: pausedSince }
  const { days } = Temporal.PlainDate.from(today).until(sortOn, { largestUnit: 'days' })
  if (days === 0) return { code: 'today' }
  return days < 0 ? { code: 'overdue', days: -days } : { code: 'days', days, soon: days <= DUE_SOON_DAYS }
}

/** The ways a queue can be cut by date. */
export const DUE_FILTERS = ['overdue', 'soon', 'later'] as const
export type DueFilter = (typeof DUE_FILTERS)[number]

/** Days of `sortOn`, first and last included; undefined where there is no end. */
export type DueRange = { from?: string; to?: string; running?: true }

/** The days of a filter. `running`: a clock that stands still is not overdue, whatever its date was. */
export function dueRange(due: DueFilter, today: string): DueRange {
  const inDays = (days: number) => Temporal.PlainDate.from(today).add({ days }).toString()
  if (due === 'overdue') return { to: inDays(-1), running: true }
  if (due === 'soon') return { from: today, to: inDays(DUE_SOON_DAYS) }
  return { from: inDays(DUE_SOON_DAYS + 1) }
}
