import type { Moves } from '#lib/commands/steps/moved-cases.ts'
import { hasMoved, type MovedCase } from '#lib/domain/requests/moved-case.ts'

/**
 * The open cases that a change would touch, most urgent first: `moving` of them change a date, the others only how
 * certain it is. `uncounted` keep their dates, since their law's version is gone. The `fingerprint` goes with the
 * form, so that nothing is moved that was not shown.
 */
export type MovedList = { cases: MovedCase[]; moving: number; uncounted: number; fingerprint: string }

/** The list as pages show it, of the same sum that the change itself stores. */
export function movedList({ cases, moves, fingerprint }: Found): MovedList {
  return { cases, moving: cases.filter(hasMoved).length, uncounted: moves.uncounted, fingerprint }
}
type Found = { cases: MovedCase[]; moves: Pick<Moves, 'uncounted'>; fingerprint: string }
