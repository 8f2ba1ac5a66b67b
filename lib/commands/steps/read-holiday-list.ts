import type { Context } from '#lib/commands/context.ts'
import { CALENDAR_IDS, type CalendarId } from '#lib/domain/clock/calendar.ts'
import type { Calendars } from '#lib/domain/clock/calendars.ts'
import { yearsOf } from '#lib/domain/clock/loaded-years.ts'
import { type LeftOut, listFromEvents } from '#lib/domain/holidays/calendar-file-list.ts'
import { namesFor } from '#lib/domain/holidays/holiday-names.ts'
import type { LineProblem, Listed } from '#lib/domain/holidays/listed-days.ts'
import type { LoadForm } from '#lib/domain/holidays/load-form.ts'
import { listFromTable } from '#lib/domain/holidays/table-list.ts'
import { problemsOf, type YearList, yearListOf } from '#lib/domain/holidays/year-list.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { isCalendarFile, readCalendarFile, type Unreadable } from '#lib/platform/icalendar.ts'
import { readPastedTable } from '#lib/platform/pasted-table.ts'

/** A year as it would be loaded. */
export type HolidayList = {
  calendar: CalendarId
  year: number
  source: string
  publishedOn: string | null
  list: YearList
  leftOut: LeftOut
}

/** More problems than these would not be read. */
const MOST_PROBLEMS = 20
const NOTHING: LeftOut = { otherYears: 0, unmarked: 0 }

/**
 * What the form would load, or what is wrong with it: problems of the list carry the number of their line and belong
 * to `list.<line>`, so that each is told apart.
 */
export function readHolidayList(
  { now, operator }: Context,
  form: LoadForm,
  calendars: Calendars,
): Result<HolidayList> {
  const { year, source, published: publishedOn } = form
  const calendar = CALENDAR_IDS.find((id) => id === form.calendar && yearsOf(calendars[id]))
  if (!calendar) return fieldFailed('calendar', 'calendar-unknown')
  if (publishedOn && publishedOn > dayIn(now, operator.zone))
    return fieldFailed('published', 'published-in-future')
  const listed = listOf(form)
  if ('unreadableAt' in listed)
    return lineFailed([{ line: listed.unreadableAt ?? 0, code: 'list-unreadable' }], year)
  const problems = listed.problems.length > 0 ? listed.problems : problemsOf(listed.days, year)
  if (problems.length > 0) return lineFailed(problems, year)
  const list = yearListOf(listed.days, namesFor(calendars[calendar]))
  if (list.holidays.length === 0) return fieldFailed('list', 'list-empty', { year })
  return ok({ calendar, year, source, publishedOn, list, leftOut: listed.leftOut })
}

function listOf({ list, year }: LoadForm): (Listed & { leftOut: LeftOut }) | Unreadable {
  if (isCalendarFile(list)) {
    const events = readCalendarFile(list)
    return 'unreadableAt' in events ? events : listFromEvents(events, year)
  }
  const rows = readPastedTable(list)
  return 'unreadableAt' in rows ? rows : { ...listFromTable(rows), leftOut: NOTHING }
}

function lineFailed(problems: readonly LineProblem[], year: number): Result<never> {
  const fields = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ line, code, other = 0 }) => ({ field: `list.${line}`, code, params: { line, other, year } }))
  return failed('invalid-input', { fields })
}
