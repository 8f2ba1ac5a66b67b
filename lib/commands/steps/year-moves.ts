import type { Queries } from '#db/client.ts'
import type { Context } from '#lib/commands/context.ts'
import { knownCalendars } from '#lib/commands/steps/known-calendars.ts'
import { fingerprintOf, type Moves, movedOf, movesOf } from '#lib/commands/steps/moved-cases.ts'
import type { HolidayList } from '#lib/commands/steps/read-holiday-list.ts'
import { completeYear, heldYear, withYear } from '#lib/domain/clock/loaded-years.ts'
import { type DayChange, yearChanges } from '#lib/domain/holidays/year-changes.ts'
import { storedCounting } from '#lib/domain/requests/case-clock.ts'
import type { MovedCase } from '#lib/domain/requests/moved-case.ts'

/** What a change does: which days, which cases, and what says that both are still those that were shown. */
export type YearMoves = { changes: DayChange[]; moves: Moves; cases: MovedCase[]; fingerprint: string }

/** What loading a year would do, or does: the preview and the change itself ask this. */
export async function yearMoves(
  context: Context,
  db: Queries,
  { calendar: id, year, list, ...about }: HolidayList,
): Promise<YearMoves> {
  const known = await knownCalendars(db)
  const laid = { ...known, [id]: withYear(known[id], year, completeYear({ ...about, ...list })) }
  const changes = yearChanges(heldYear(known[id], year), list)
  const countingOf = (request: Parameters<typeof storedCounting>[0]) => storedCounting(request, laid)
  const moves = await movesOf(context, db, { which: { calendar: id }, countingOf })
  const cases = movedOf(moves)
  return { changes, moves, cases, fingerprint: fingerprintOf(cases, JSON.stringify([id, year, changes])) }
}

/** What counting the cases of a calendar anew does, where its data or the way of counting changed with the portal. */
export async function calendarMoves(context: Context, db: Queries, calendar: string): Promise<YearMoves> {
  const known = await knownCalendars(db)
  const countingOf = (request: Parameters<typeof storedCounting>[0]) => storedCounting(request, known)
  const moves = await movesOf(context, db, { which: { calendar }, countingOf })
  const cases = movedOf(moves)
  return { changes: [], moves, cases, fingerprint: fingerprintOf(cases, calendar) }
}
