import { failed, ok, type Result } from '#lib/domain/result.ts'

/** Where a letter of staff stands between being written and being correspondence. */
export const LETTER_STATES = [
  // being written; `returned` by a colleague, or because something spoke against it when it was to go
  'draft',
  'returned',
  // a second person reads it, or decides whether it may release or erase
  'in-review',
  'awaiting-approval',
  // the person was told and can stop it; `frozen` once somebody did
  'cooling-off',
  'frozen',
  // it goes by itself when the time to undo is over
  'going',
  'sent',
  'cancelled',
] as const
export type LetterState = (typeof LETTER_STATES)[number]

/** What can happen to a letter, and from where; a step that is not here cannot happen. */
export const LETTER_STEPS = {
  save: ['draft', 'returned'],
  'take-over': ['draft', 'returned'],
  discard: ['draft', 'returned'],
  'send-off': ['draft', 'returned'],
  review: ['in-review'],
  approve: ['awaiting-approval'],
  // a colleague sends it back
  return: ['in-review', 'awaiting-approval'],
  // anybody who may write it takes it back; not once the person has stopped it
  undo: ['in-review', 'awaiting-approval', 'cooling-off', 'going'],
  // the person it is for, or the owner of the address on file, says stop
  freeze: ['cooling-off'],
  unfreeze: ['frozen'],
  'end-hold': ['cooling-off'],
  deliver: ['going'],
} as const satisfies Record<string, readonly LetterState[]>
export type LetterStep = keyof typeof LETTER_STEPS

/** Whether a letter can take a step, or `wrong-status`. */
export function canTake(state: LetterState, step: LetterStep): Result<null> {
  return (LETTER_STEPS[step] as readonly LetterState[]).includes(state) ? ok(null) : failed('wrong-status')
}

/** States in which somebody is still writing. */
export const BEING_WRITTEN: readonly LetterState[] = LETTER_STEPS.save
/** States in which it goes on by others or by itself. */
export const ON_ITS_WAY: readonly LetterState[] = [
  'in-review',
  'awaiting-approval',
  'cooling-off',
  'frozen',
  'going',
]
/** States in which the case itself is on hold for it. */
export const HOLDING: readonly LetterState[] = ['cooling-off', 'frozen']
/** Everything that has not gone: what loses its reason when the request is over. */
export const UNSENT: readonly LetterState[] = [...BEING_WRITTEN, ...ON_ITS_WAY]
