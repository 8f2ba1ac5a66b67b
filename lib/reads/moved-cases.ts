import { listHiddenReferences } from '#db/queries/case-shields.ts'
import type { Context } from '#lib/commands/context.ts'
import { eyesOf } from '#lib/commands/steps/desk-case.ts'
import type { Moves } from '#lib/commands/steps/moved-cases.ts'
import { hasMoved, type MovedCase } from '#lib/domain/requests/moved-case.ts'

/**
 * The open cases that a change would touch, most urgent first: `moving` of them change a date, the others only how
 * certain it is. `uncounted` keep their dates, since their law's version is gone. The `fingerprint` goes with the
 * form, so that nothing is moved that was not shown.
 */
export type MovedList = { cases: MovedCase[]; moving: number; uncounted: number; fingerprint: string }

/**
 * The list as pages show it, of the same sum that the change itself stores. What is by or about whoever looks moves
 * with the others and is not named; the fingerprint counts it.
 */
export async function movedList(context: Context, found: Found): Promise<MovedList> {
  const { moves, fingerprint } = found
  const cases = await shownMoves(context, found)
  return { cases, moving: cases.filter(hasMoved).length, uncounted: moves.uncounted, fingerprint }
}

/** Of cases that would move, those that whoever looks may see. */
export async function shownMoves(context: Context, { cases }: Pick<Found, 'cases'>): Promise<MovedCase[]> {
  const eyes = eyesOf(context)
  const hidden = eyes === null ? [] : await listHiddenReferences(context.db.read, eyes)
  return cases.filter(({ reference }) => !hidden.includes(reference))
}
type Found = { cases: MovedCase[]; moves: Pick<Moves, 'uncounted'>; fingerprint: string }
