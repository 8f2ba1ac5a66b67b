import type { Calendar } from '#lib/domain/clock/calendar.ts'
import { findLawVersion } from '#lib/domain/clock/laws.ts'
import { workingDaysAfter } from '#lib/domain/operator/working-morning.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'

/** Which date of a case a reminder speaks of: the law's two, or the operator's own. */
export const REMINDED_DATES = ['answer', 'acknowledgement', 'target'] as const

/** How near a date is: missed, reached, or at most so many working days away. */
export const MISSED = -1
export const TODAY = 0

/** Where a law says nothing else, staff are reminded so many working days before. */
export const REMIND_BEFORE = [5, 2] as const

/** One date of one case in a reminder; days are YYYY-MM-DD. `safeOn` is the answer's safe date where it is earlier. */
export type ReminderLine = {
  reference: string
  kind: Kind
  law: string
  due: (typeof REMINDED_DATES)[number]
  on: string
  safeOn: string | null
  within: number
  /** Of a colleague who is away, told to who stands in for them. */
  standingIn?: true
}

/** Cases that reminders speak of: an unconfirmed one runs, too, and somebody may have taken it. */
export const REMINDED_STATUSES: readonly Status[] = ['open', 'waiting', 'held', 'unconfirmed']

/** What is looked at of a case. */
export type Watched = {
  reference: string
  kind: Kind
  law: string
  lawVersion: string
  status: Status
  dueOn: string | null
  conservativeDueOn: string | null
  targetOn: string | null
  acknowledgeDueOn: string | null
  acknowledgedAt: string | null
  pausedSince: string | null
  disputedAt: string | null
}

/** A working day (YYYY-MM-DD) of the desk, and the calendar its other working days are counted in. */
export type Morning = { day: string; calendar: Calendar }

/**
 * The dates of a case that its handler is to be reminded of on a working morning: what is missed, reached or near.
 * A case that is closed, disowned or stands still has none. Near is measured against the legal date, counted in the
 * desk's working days; the operator's own date is told once it is reached, unless the legal one is near by then.
 */
export function reminderLines(watched: Watched, morning: Morning): ReminderLine[] {
  if (watched.disputedAt || !REMINDED_STATUSES.includes(watched.status)) return []
  const { pausedSince, acknowledgedAt, acknowledgeDueOn, targetOn } = watched
  const acknowledgement = acknowledgedAt
    ? []
    : lineOf('acknowledgement', acknowledgeDueOn, { watched, morning })
  if (pausedSince) return acknowledgement
  const answer = lineOf('answer', watched.dueOn, { watched, morning })
  const isPastTarget = targetOn !== null && targetOn <= morning.day && answer.length === 0
  const target = isPastTarget ? lineOf('target', targetOn, { watched, morning }) : []
  return [...acknowledgement, ...answer, ...target]
}

/** Most urgent first: what is missed before what is near, the earlier day first. */
export function byUrgency(one: ReminderLine, other: ReminderLine): number {
  return Number(one.due === 'target') - Number(other.due === 'target') || compare(one.on, other.on)
}

/** Whether somebody who was told `before` is told something new by `now`: a date that came nearer, or another one. */
export function isNews(now: readonly ReminderLine[], before: readonly ReminderLine[]): boolean {
  const told = new Set(before.map(mark))
  return now.some((line) => !told.has(mark(line)))
}

const mark = ({ reference, due, on, within }: ReminderLine) => [reference, due, on, within].join('|')

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

function lineOf(
  due: ReminderLine['due'],
  on: string | null,
  { watched, morning }: { watched: Watched; morning: Morning },
): ReminderLine[] {
  const within = on === null ? null : nearness(on, morning, remindBefore(watched))
  if (on === null || within === null) return []
  const { reference, kind, law, conservativeDueOn } = watched
  const safeOn = due === 'answer' && conservativeDueOn !== on ? conservativeDueOn : null
  return [{ reference, kind, law, due, on, safeOn, within: due === 'target' ? TODAY : within }]
}

/** `MISSED`, `TODAY`, the smallest of `days` working days that reaches the date, or null while it is far. */
function nearness(on: string, morning: Morning, days: readonly number[]): number | null {
  if (on <= morning.day) return on < morning.day ? MISSED : TODAY
  return (
    days.toSorted((one, other) => one - other).find((n) => on <= workingDaysAfter(morning.day, n, morning)) ??
    null
  )
}

function remindBefore({ law, lawVersion }: Watched): readonly number[] {
  return findLawVersion(law, lawVersion)?.remind ?? REMIND_BEFORE
}
