import { type Actor, may, type Permission } from '#lib/domain/access/permissions.ts'
import type { ExtensionState } from '#lib/domain/requests/extension.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import { nextStatusOf, type Outcome, type Status, type Step } from '#lib/domain/requests/lifecycle.ts'
import { canRefuse, closingOutcomes } from '#lib/domain/requests/refusal.ts'
import type { AddressState } from '#lib/domain/verification/address-change.ts'
import { mayAskIdentity } from '#lib/domain/verification/minimum.ts'

/** What the desk can do to a case, each with the step it takes and the permission it needs. */
export const CASE_ACTIONS = {
  close: { step: 'close', permission: 'close-request' },
  ask: { step: 'ask', permission: 'ask-requester' },
  'ask-identity': { step: 'ask', permission: 'ask-identity' },
  'accept-identity': { step: 'accept-identity', permission: 'accept-identity' },
  // like assigning, they are possible until it is closed
  'match-identity': { step: 'assign', permission: 'match-identity' },
  'override-identity': { step: 'assign', permission: 'override-identity' },
  reply: { step: 'reply', permission: 'reply-to-requester' },
  refuse: { step: 'refuse', permission: 'refuse-request' },
  extend: { step: 'extend', permission: 'extend-request' },
  acknowledge: { step: 'acknowledge', permission: 'acknowledge-request' },
  'record-circumstance': { step: 'record-circumstance', permission: 'record-circumstance' },
  assign: { step: 'assign', permission: 'assign-request' },
  // like a note, it is possible at any time
  'stop-purposes': { step: 'note', permission: 'stop-purposes' },
  note: { step: 'note', permission: 'add-note' },
  watch: { step: 'note', permission: 'watch-request' },
  unwatch: { step: 'note', permission: 'watch-request' },
  'correct-receipt': { step: 'correct-receipt', permission: 'correct-receipt' },
  'close-as-spam': { step: 'close-as-spam', permission: 'close-as-spam' },
  'close-as-duplicate': { step: 'close-as-duplicate', permission: 'close-as-duplicate' },
  'bring-back': { step: 'bring-back', permission: 'bring-back-request' },
  reopen: { step: 'reopen', permission: 'reopen-request' },
  'correct-address': { step: 'assign', permission: 'enter-request' },
  'settle-address': { step: 'note', permission: 'settle-address' },
  'hold-record': { step: 'note', permission: 'hold-record' },
  'lift-hold': { step: 'note', permission: 'hold-record' },
} as const satisfies Record<string, { step: Step; permission: Permission }>
export type CaseAction = keyof typeof CASE_ACTIONS

/** The actions with a page of their own; the others are forms on the page of the case. */
export type PageAction = Exclude<
  CaseAction,
  | 'accept-identity'
  | 'match-identity'
  | 'record-circumstance'
  | 'assign'
  | 'bring-back'
  | 'stop-purposes'
  | 'note'
  | 'watch'
  | 'unwatch'
>

export function isCaseAction(value: unknown): value is CaseAction {
  return typeof value === 'string' && Object.hasOwn(CASE_ACTIONS, value)
}

type Case = {
  law: string
  kind: Kind
  status: Status
  outcome: Outcome | null
  /** Reference of the case that goes on for this one too. */
  mergedInto: string | null
  disputedAt: string | null
  erasedAt: string | null
  /** The person was asked who they are, and nobody has accepted their proof yet. */
  awaitsIdentity: boolean
  /** It is shown too little who they are for what was asked, and nobody has decided to go without. */
  belowMinimum: boolean
  /** How it stands to its law's extension. */
  extension: ExtensionState['code']
  acknowledgeDueOn: string | null
  acknowledgedAt: string | null
  /** A fact for which its law has other times, not recorded yet. */
  circumstance: string | null
  /** How many purposes still run from which the person withdrew. */
  running: number
  enteredBy: string | null
  confirmedAt: string | null
  /** Since when it is kept apart from the queue. */
  setAsideAt: string | null
  /** Since when its record may not be destroyed. */
  legalHoldAt: string | null
  /** How it stands to a change of its address. */
  address: AddressState['code']
  /** Whoever looks is told of what happens to it. */
  watched: boolean
}

/** What this person can do to this case now; pages offer nothing else. */
export function actionsOn(request: Case, actor: Actor): CaseAction[] {
  if (request.erasedAt) return []
  return (Object.keys(CASE_ACTIONS) as CaseAction[]).filter((action) => {
    const { step, permission } = CASE_ACTIONS[action]
    if (!may(actor, permission) || !nextStatusOf(request, step).ok) return false
    return FITS[action]?.(request) ?? true
  })
}

/** Whether staff may still change the address: they typed it, and nobody has confirmed a mailbox. */
export function canCorrectAddress(request: Pick<Case, 'enteredBy' | 'confirmedAt' | 'disputedAt'>): boolean {
  return request.enteredBy !== null && !request.confirmedAt && !request.disputedAt
}

/** What the case itself must be like, beyond its status. */
const FITS: Partial<Record<CaseAction, (request: Case) => boolean>> = {
  'bring-back': ({ setAsideAt }) => setAsideAt !== null,
  reopen: ({ outcome, mergedInto }) => outcome === 'spam' || mergedInto !== null,
  refuse: canRefuse,
  close: (request) => closingOutcomes(request).length > 0,
  'accept-identity': ({ awaitsIdentity }) => awaitsIdentity,
  'ask-identity': ({ kind }) => mayAskIdentity(kind),
  'match-identity': ({ kind, disputedAt }) => mayAskIdentity(kind) && !disputedAt,
  'override-identity': ({ belowMinimum, disputedAt }) => belowMinimum && !disputedAt,
  extend: ({ extension }) => extension === 'possible',
  acknowledge: ({ acknowledgeDueOn, acknowledgedAt }) => acknowledgeDueOn !== null && acknowledgedAt === null,
  'stop-purposes': ({ running }) => running > 0,
  'correct-address': canCorrectAddress,
  'settle-address': ({ address }) => address === 'frozen',
  'hold-record': ({ legalHoldAt }) => legalHoldAt === null,
  'lift-hold': ({ legalHoldAt }) => legalHoldAt !== null,
  'record-circumstance': ({ circumstance }) => circumstance !== null,
  watch: ({ watched }) => !watched,
  unwatch: ({ watched }) => watched,
}
