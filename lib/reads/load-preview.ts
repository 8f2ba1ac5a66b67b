import type { Context } from '#lib/commands/context.ts'
import { knownCalendars } from '#lib/commands/steps/known-calendars.ts'
import { type HolidayList, readHolidayList } from '#lib/commands/steps/read-holiday-list.ts'
import { calendarMoves, type YearMoves, yearMoves } from '#lib/commands/steps/year-moves.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { LoadForm } from '#lib/domain/holidays/load-form.ts'
import { countDaysOff, FEW_DAYS_OFF } from '#lib/domain/holidays/year-list.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { type MovedList, movedList } from '#lib/reads/moved-cases.ts'

/** What loading a year would do: the days it changes, and the open cases it moves. */
export type LoadPreview = Omit<HolidayList, 'list'> &
  MovedList &
  Pick<YearMoves, 'changes'> & { daysOff: number; isShort: boolean; makeUpDays: number }

/** Whether the form could be loaded, before anything is kept of it. For administrators. */
export async function checkHolidayYear(context: Context, form: LoadForm): Promise<Result<null>> {
  if (!may(context.actor, 'manage-clock')) return failed('not-permitted')
  const read = readHolidayList(context, form, await knownCalendars(context.db.read))
  return read.ok ? ok(null) : read
}

/** What the form would do if it were confirmed; nothing is changed by asking. For administrators. */
export async function readLoadPreview(context: Context, form: LoadForm): Promise<Result<LoadPreview>> {
  if (!may(context.actor, 'manage-clock')) return failed('not-permitted')
  const read = readHolidayList(context, form, await knownCalendars(context.db.read))
  if (!read.ok) return read
  const { list, ...about } = read.value
  const { changes, ...moves } = await yearMoves(context, context.db.read, read.value)
  const daysOff = countDaysOff(list)
  const counts = { daysOff, isShort: daysOff < FEW_DAYS_OFF, makeUpDays: list.makeUpWorkingDays.length }
  return ok({ ...about, changes, ...counts, ...(await movedList(context, moves)) })
}

/** What counting the open cases of a calendar anew would move, its data having changed with the portal. */
export async function readRecountPreview(context: Context, calendar: string): Promise<MovedList | null> {
  if (!may(context.actor, 'view-clock-settings')) return null
  return movedList(context, await calendarMoves(context, context.db.read, calendar))
}
