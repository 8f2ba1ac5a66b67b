import type { Queries } from '#db/client.ts'
import {
  type OpenCaseRow,
  type OpenCases,
  openCaseEventsQuery,
  openCasesQuery,
  saveClock,
} from '#db/queries/open-cases.ts'
import type { Context } from '#lib/commands/context.ts'
import { clockEventsOf, noteDueDate, recount } from '#lib/commands/steps/recompute-clock.ts'
import type { Counting } from '#lib/domain/requests/case-clock.ts'
import { type MovedCase, mostUrgentFirst, movedCase } from '#lib/domain/requests/moved-case.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** A case whose clock would change; `moved` is null where only the words of the sum would. */
export type CaseMove = {
  request: OpenCaseRow
  clock: ReturnType<typeof recount>
  moved: MovedCase | null
}

/** `uncounted`: open cases that keep their dates, because nothing is left to count them by. */
export type Moves = { all: CaseMove[]; uncounted: number }

/**
 * Counts open cases anew and finds those whose stored clock is another one: the same sum that would be stored, so
 * what is shown before is exactly what moves. `countingOf` says under which law and calendar a case would be
 * counted, null if it cannot be.
 */
export async function movesOf(
  context: Context,
  db: Queries,
  { which, countingOf }: { which: OpenCases; countingOf(request: OpenCaseRow): Counting | null },
): Promise<Moves> {
  const rows = await openCasesQuery(db, which)
  const events = Map.groupBy(await openCaseEventsQuery(db, which), ({ requestId }) => requestId)
  const moves: Moves = { all: [], uncounted: 0 }
  for (const request of rows) {
    const counting = countingOf(request)
    if (!counting) moves.uncounted += 1
    else {
      const { version: lawVersion } = counting.law
      const clock = recount(
        context,
        { ...request, lawVersion },
        {
          events: clockEventsOf(events.get(request.id) ?? []),
          counting,
        },
      )
      if (differs(request, clock)) moves.all.push({ request, clock, moved: movedCase(request, clock) })
    }
  }
  return moves
}

/** The cases of which a date or its certainty would change, most urgent first. */
export function movedOf({ all }: Moves): MovedCase[] {
  return all.flatMap(({ moved }) => moved ?? []).sort(mostUrgentFirst)
}

/** Says the same only for the same list of cases and dates, and the same change behind it (`cause`, any text). */
export function fingerprintOf(cases: readonly MovedCase[], cause: string): string {
  return hashSecret(JSON.stringify([cause, cases]))
}

/** Stores the new clocks; every due date that moves leaves an audit row with the old and the new one, and why. */
export async function storeMoves(
  context: Context,
  tx: Queries,
  { moves, because }: { moves: Moves; because: string },
): Promise<void> {
  for (const { request, clock } of moves.all) {
    // read in this very transaction, so nobody can have saved it since
    await saveClock(tx, request, clock)
    if (clock.dueOn !== request.dueOn) await noteDueDate(context, tx, request, { to: clock.dueOn, because })
  }
}

function differs(request: OpenCaseRow, clock: CaseMove['clock']): boolean {
  const columns = Object.keys(clock) as (keyof typeof clock)[]
  return columns.some((column) => request[column] !== clock[column])
}
