import { type HolidayYearRow, listHolidayYears } from '#db/queries/holiday-years.ts'
import { countOpenByCalendar } from '#db/queries/open-cases.ts'
import type { Context } from '#lib/commands/context.ts'
import { eyesOf } from '#lib/commands/steps/desk-case.ts'
import { knownCalendars } from '#lib/commands/steps/known-calendars.ts'
import { calendarMoves } from '#lib/commands/steps/year-moves.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { CALENDAR_IDS, type CalendarId, isCalendarId } from '#lib/domain/clock/calendar.ts'
import type { Calendars } from '#lib/domain/clock/calendars.ts'
import { type HeldYear, heldYears } from '#lib/domain/holidays/held-years.ts'
import { HOME_CALENDAR } from '#lib/domain/operator/working-morning.ts'
import { concernsLaw } from '#lib/domain/requests/moved-case.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { shownMoves } from '#lib/reads/moved-cases.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'

/** A calendar in the list: how many open cases it counts, how many of them provisionally, how many would move now. */
export type CalendarSummary = {
  id: CalendarId
  /** Null for one without holidays in any year. */
  years: HeldYear[] | null
  open: number
  provisional: number
  toMove: number
}

export type CalendarList = { used: CalendarSummary[]; others: CalendarSummary[]; mayManage: boolean }

/** Every calendar: first those that open cases or the operator's own days are counted with. Null for whoever may not see. */
export async function readCalendarList(context: Context): Promise<CalendarList | null> {
  const { actor, operator, db } = context
  if (!may(actor, 'view-clock-settings')) return null
  const summaries = await summariesOf(context, await knownCalendars(db.read))
  const isUsed = ({ id, open }: CalendarSummary) =>
    open > 0 || id === HOME_CALENDAR || id === operator.euCalendar
  const list = await Promise.all(CALENDAR_IDS.map(summaries))
  const used = list.filter(isUsed).sort((one, other) => other.provisional - one.provisional)
  return { used, others: list.filter((each) => !isUsed(each)), mayManage: may(actor, 'manage-clock') }
}

/** Who loaded a year, and when (instant); the name is empty once it is unknown. */
export type LoadedBy = { at: string; by: string }
export type CalendarPage = CalendarSummary & { loaded: Record<number, LoadedBy>; mayManage: boolean }

/** One calendar with every year it holds; null if there is none such, or for whoever may not see it. */
export async function readCalendar(context: Context, id: string): Promise<CalendarPage | null> {
  const { actor, db } = context
  if (!may(actor, 'view-clock-settings') || !isCalendarId(id)) return null
  const summary = await (await summariesOf(context, await knownCalendars(db.read)))(id)
  const rows = (await listHolidayYears(db.read)).filter(({ calendar }) => calendar === id)
  return { ...summary, loaded: await loadedBy(context, rows), mayManage: may(actor, 'manage-clock') }
}

async function summariesOf(context: Context, known: Calendars) {
  const { db, now, operator } = context
  const counts = await countOpenByCalendar(db.read, eyesOf(context))
  const thisYear = Number(dayIn(now, operator.zone).slice(0, 4))
  return async (id: CalendarId): Promise<CalendarSummary> => {
    const own = counts.filter(({ calendar }) => calendar === id)
    const open = own.reduce((sum, { n }) => sum + n, 0)
    const provisional = own.find(({ dueProvisional }) => dueProvisional === 1)?.n ?? 0
    const toMove =
      open > 0
        ? (await shownMoves(context, await calendarMoves(context, db.read, id))).filter(concernsLaw).length
        : 0
    return { id, years: heldYears(known[id], thisYear), open, provisional, toMove }
  }
}

async function loadedBy(
  context: Context,
  rows: readonly HolidayYearRow[],
): Promise<Record<number, LoadedBy>> {
  const names = await readStaffNames(context)
  const entries = rows.map((row) => [row.year, { at: row.loadedAt, by: names[row.loadedBy] ?? '' }])
  return Object.fromEntries(entries)
}
