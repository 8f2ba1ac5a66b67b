import type { OpenCaseRow, OpenCases } from '#db/queries/open-cases.ts'
import type { Context } from '#lib/commands/context.ts'
import { fingerprintOf, movedOf, movesOf } from '#lib/commands/steps/moved-cases.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { Counting } from '#lib/domain/requests/case-clock.ts'
import { hasMoved, type MovedCase } from '#lib/domain/requests/moved-case.ts'

/**
 * The open cases that a change would touch, most urgent first: `moving` of them change a date, the others only how
 * certain it is. `uncounted` keep their dates, since their law's version is gone. The `fingerprint` goes with the
 * form, so that nothing is moved that was not shown.
 */
export type MovedList = { cases: MovedCase[]; moving: number; uncounted: number; fingerprint: string }

/** What would move if these cases were counted so; the same sum that the change itself stores; null for whoever may not see it. */
export async function readMovedCases(
  context: Context,
  change: { which: OpenCases; countingOf(request: OpenCaseRow): Counting | null; cause: string },
): Promise<MovedList | null> {
  if (!may(context.actor, 'view-clock-settings')) return null
  const moves = await movesOf(context, context.db.read, change)
  const cases = movedOf(moves)
  return {
    cases,
    moving: cases.filter(hasMoved).length,
    uncounted: moves.uncounted,
    fingerprint: fingerprintOf(cases, change.cause),
  }
}
