import { appendAudit } from '#db/queries/audit.ts'
import { replaceHolidayYear } from '#db/queries/holiday-years.ts'
import type { Context } from '#lib/commands/context.ts'
import { noteCasesMoved } from '#lib/commands/steps/cases-moved.ts'
import { mailDatesMoved } from '#lib/commands/steps/dates-moved-mail.ts'
import { knownCalendars } from '#lib/commands/steps/known-calendars.ts'
import { storeMoves } from '#lib/commands/steps/moved-cases.ts'
import { readHolidayList } from '#lib/commands/steps/read-holiday-list.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { yearMoves } from '#lib/commands/steps/year-moves.ts'
import type { LoadForm } from '#lib/domain/holidays/load-form.ts'
import { countDaysOff, FEW_DAYS_OFF } from '#lib/domain/holidays/year-list.ts'
import { hasMoved } from '#lib/domain/requests/moved-case.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'

/** `fingerprint` is that of the list of cases which was shown; `isWhole`: so short a list was meant. */
export type Loading = { form: LoadForm; fingerprint: string; isWhole: boolean }

/**
 * Loads a year of holidays in the place of the one that is held, and moves the open cases it moves: exactly those
 * that were shown, or none (`list-changed`). Administrators only.
 */
export async function loadHolidayYear(
  context: Context,
  { form, fingerprint, isWhole }: Loading,
): Promise<Result<{ calendar: string; year: number; moved: number }>> {
  const staff = await staffWhoMay(context, 'manage-clock')
  if (!staff.ok) return staff
  const read = readHolidayList(context, form, await knownCalendars(context.db.read))
  if (!read.ok) return read
  const { calendar, year, list, source, publishedOn } = read.value
  if (!isWhole && countDaysOff(list) < FEW_DAYS_OFF) return fieldFailed('isWhole', 'list-short')
  return context.db.longTransaction(async (tx) => {
    const { moves, cases, fingerprint: now } = await yearMoves(context, tx, read.value)
    if (now !== fingerprint) return failed('list-changed')
    const loaded = { loadedAt: instantText(context.now), loadedBy: staff.value.staffId }
    await replaceHolidayYear(tx, {
      id: newId(context.now),
      calendar,
      year,
      source,
      publishedOn,
      ...list,
      ...loaded,
    })
    await storeMoves(context, tx, { moves, because: 'holiday-year-loaded' })
    await noteCasesMoved(context, tx, calendar)
    const moved = cases.filter(hasMoved).length
    const audit = { event: 'holiday-year-loaded', payload: { calendar, year, moved } } as const
    await appendAudit(tx, { at: loaded.loadedAt, actor: staff.value, ...audit })
    await mailDatesMoved(context, tx, { cause: { kind: 'holiday-year', calendar, year }, cases })
    return ok({ calendar, year, moved })
  })
}
