import type { Kind } from '#lib/domain/requests/kinds.ts'

/** A date (YYYY-MM-DD) as it is and as it would be; null where there is none. */
export type DateMove = { from: string | null; to: string | null }

/**
 * An open case that a change of calendars or laws would move: its due date now and then, and whether it would be
 * provisional. `wasProvisional` is how it stands now; `acknowledge` and `safe` are its other dates and `target` the
 * operator's own aim, null where they stay.
 */
export type MovedCase = DateMove & {
  reference: string
  kind: Kind
  law: string
  provisional: boolean
  wasProvisional: boolean
  acknowledge: DateMove | null
  safe: DateMove | null
  target: DateMove | null
}

/** The dates of a case, as they are stored and as they are counted. */
export type CaseDates = {
  law: string
  dueOn: string | null
  acknowledgeDueOn: string | null
  conservativeDueOn: string | null
  targetOn: string | null
  dueProvisional: number
}

/** Cases on one page of a list: nobody reads more at once. */
export const CASES_A_PAGE = 200

/** What would change, or null if every date stays as it is and as certain as it is. */
export function movedCase(
  stored: CaseDates & Pick<MovedCase, 'reference' | 'kind'>,
  counted: CaseDates,
): MovedCase | null {
  const { reference, kind } = stored
  const moved = {
    ...{ reference, kind, law: counted.law, from: stored.dueOn, to: counted.dueOn },
    provisional: counted.dueProvisional === 1,
    wasProvisional: stored.dueProvisional === 1,
    acknowledge: move(stored.acknowledgeDueOn, counted.acknowledgeDueOn),
    safe: move(stored.conservativeDueOn, counted.conservativeDueOn),
    target: move(stored.targetOn, counted.targetOn),
  }
  return concernsLaw(moved) || moved.target ? moved : null
}

/** Whether a date of the law moves; where none does, only its certainty changes, or the operator's own aim. */
export function hasMoved({ from, to, acknowledge, safe }: MovedCase): boolean {
  return from !== to || acknowledge !== null || safe !== null
}

/** Whether more changes than the operator's own aim, which is its to set: a date of the law, or how certain it is. */
export function concernsLaw(moved: MovedCase): boolean {
  return hasMoved(moved) || moved.provisional !== moved.wasProvisional
}

/** Whether a date comes sooner than people have been told: what needs somebody first. */
export function isEarlier({ from, to }: DateMove): boolean {
  return to !== null && (from === null || to < from)
}

/** Those that come sooner first, then those that come later, then those that keep their date; soonest due first. */
export function mostUrgentFirst(one: MovedCase, other: MovedCase): number {
  const order = rank(one) - rank(other) || compare(one.to ?? END, other.to ?? END)
  return order || compare(one.reference, other.reference)
}

const END = '9999-12-31'

function rank(moved: MovedCase): number {
  if (isEarlier(moved)) return 0
  return hasMoved(moved) ? 1 : 2
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function move(from: string | null, to: string | null): DateMove | null {
  return from === to ? null : { from, to }
}
