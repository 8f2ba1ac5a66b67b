import type { Result } from '#lib/domain/result.ts'
import { failed, ok } from '#lib/domain/result.ts'

export const STATUSES = ['unconfirmed', 'open', 'waiting', 'held', 'closed'] as const
export type Status = (typeof STATUSES)[number]

export const OUTCOMES = [
  'granted',
  'partly-granted',
  'restricted',
  'refused',
  'no-data-held',
  'identity-not-proven',
  'withdrawn',
  'not-confirmed',
  'duplicate',
  'spam',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What can happen to a request, and where it leads from each status. A step that is not here cannot happen. */
export const STEPS = {
  confirm: { unconfirmed: 'open' },
  ask: { open: 'waiting', waiting: 'waiting' },
  // after the answer too: something may be found later, and files may have to be handed out again; while it is held,
  // so that the person can be told that it is
  reply: { open: 'open', waiting: 'waiting', held: 'held', closed: 'closed' },
  'receive-message': { unconfirmed: 'unconfirmed', open: 'open', waiting: 'open', held: 'held' },
  'accept-identity': { open: 'open', waiting: 'open' },
  hold: { open: 'held', waiting: 'held' },
  release: { held: 'open' },
  extend: { open: 'open', waiting: 'waiting' },
  acknowledge: { unconfirmed: 'unconfirmed', open: 'open', waiting: 'waiting', held: 'held' },
  'record-circumstance': { open: 'open', waiting: 'waiting' },
  assign: { unconfirmed: 'unconfirmed', open: 'open', waiting: 'waiting', held: 'held' },
  note: { unconfirmed: 'unconfirmed', open: 'open', waiting: 'waiting', held: 'held', closed: 'closed' },
  // an unproven one cannot: whoever filed it may not be the person that wrote or phoned
  'correct-receipt': { open: 'open', waiting: 'waiting', held: 'held' },
  refuse: { open: 'closed', waiting: 'closed' },
  close: { open: 'closed', waiting: 'closed' },
  withdraw: { unconfirmed: 'closed', open: 'closed', waiting: 'closed', held: 'closed' },
  lapse: { unconfirmed: 'closed' },
  'close-as-spam': { unconfirmed: 'closed', open: 'closed', waiting: 'closed' },
  'close-as-duplicate': { unconfirmed: 'closed', open: 'closed', waiting: 'closed' },
  // into the queue from among those of blocked senders
  'bring-back': { unconfirmed: 'unconfirmed', open: 'open', waiting: 'waiting', held: 'held' },
  // what was no request, or was put together with another, wrongly; it goes back to where it stood
  reopen: { closed: 'open' },
} as const satisfies Record<string, Partial<Record<Status, Status>>>

export type Step = keyof typeof STEPS

/** Outcomes that end a request without the desk answering it: no one may choose them for an answer. */
export const OUTCOMES_WITHOUT_DECISION: readonly Outcome[] = ['withdrawn', 'not-confirmed', 'spam']

/** Outcomes a handler may close with; `refused` has its own verb, with a ground and reasons. */
export const CLOSING_OUTCOMES = OUTCOMES.filter(
  (outcome) => outcome !== 'refused' && !OUTCOMES_WITHOUT_DECISION.includes(outcome),
)

/** The status after `step`, or `wrong-status` where the table has none. */
export function nextStatus(status: Status, step: Step): Result<Status> {
  const next = (STEPS[step] as Partial<Record<Status, Status>>)[status]
  return next ? ok(next) : failed('wrong-status')
}

/** Whether `step` can be taken from `status`; screens offer only what can be done. */
export function canStep(status: Status, step: Step): boolean {
  return nextStatus(status, step).ok
}

/**
 * Steps that speak to a person or say no, and those of whoever filed it; frozen once the owner of the mailbox disowned
 * the request (SR-059).
 */
const FROZEN_BY_DISPUTE: readonly Step[] = [
  ...(['ask', 'reply', 'refuse', 'extend', 'acknowledge'] as const),
  ...(['receive-message', 'withdraw', 'close-as-duplicate'] as const),
]

/** The status after `step` on this very request, `disputed` when it is frozen for it, or `wrong-status`. */
export function nextStatusOf(
  request: { status: Status; disputedAt: string | null },
  step: Step,
): Result<Status> {
  const next = nextStatus(request.status, step)
  return next.ok && request.disputedAt && FROZEN_BY_DISPUTE.includes(step) ? failed('disputed') : next
}
