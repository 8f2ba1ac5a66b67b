import type { AskedDetails } from '#lib/domain/requests/intake.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'

/** What becomes of rights that touch each other when they are asked for in one visit. */
export const VISIT_NOTES = [
  'copy-first',
  'correct-and-delete',
  'correct-and-delete-some',
  'stop-and-delete',
  'all-but-account',
  'part-and-account',
] as const
export type VisitNote = (typeof VISIT_NOTES)[number]

/**
 * What a person should be told before sending, because two wishes touch or pull apart: said, with a choice, and never
 * refused. Whoever wants both gets both, as far as both can be had.
 */
export function visitNotes(asked: readonly AskedDetails[]): VisitNote[] {
  const wants = (kind: AskedKind) => asked.some((one) => one.kind === kind)
  const deletion = asked.find((one) => one.kind === 'deletion')
  const all = deletion?.details.scope === 'all'
  const closes = wants('cancellation')
  const holds: Record<VisitNote, boolean> = {
    'copy-first': wants('access') && (deletion !== undefined || closes),
    'correct-and-delete': wants('correction') && (all || closes),
    'correct-and-delete-some':
      deletion !== undefined && !all && !closes && overlap(asked, deletion.details.categories),
    'stop-and-delete': wants('withdrawal') && (deletion !== undefined || closes),
    'all-but-account': all && !closes,
    'part-and-account': deletion !== undefined && !all && closes,
  }
  return VISIT_NOTES.filter((note) => holds[note])
}

/** Whether something is to be corrected that is also to be deleted. */
function overlap(asked: readonly AskedDetails[], deleted: readonly string[]): boolean {
  return asked.some(
    (one) =>
      one.kind === 'correction' && one.details.items.some(({ category }) => deleted.includes(category)),
  )
}
