import { z } from 'zod'
import { LAW_IDS } from '#lib/domain/clock/law.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import { DUE_FILTERS } from '#lib/domain/requests/days-left.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'
import { OUTCOMES, STATUSES, type Status } from '#lib/domain/requests/lifecycle.ts'
import { CHANNELS } from '#lib/domain/requests/receipt-correction.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import type { LEVELS } from '#lib/domain/verification/assurance.ts'

/** What needs somebody: not what nobody confirmed, and not what is done. */
export const ACTIVE_STATUSES: readonly Status[] = ['open', 'waiting', 'held']
export const STATUS_FILTERS = ['active', ...STATUSES, 'any'] as const
export type StatusFilter = (typeof STATUS_FILTERS)[number]

/** The first is the usual one. `-last` turns the order round. */
export const QUEUE_SORTS = [
  ...(['due', 'due-last', 'received', 'received-last', 'activity-last', 'activity'] as const),
] as const
export type QueueSort = (typeof QUEUE_SORTS)[number]

/** What the queue can be sorted by, and whether it begins at the other end. */
export type QueueOrder = { by: 'due' | 'received' | 'activity'; last: boolean }

export function orderOf(sort: QueueSort): QueueOrder {
  const [by] = sort.split('-') as [QueueOrder['by']]
  return { by, last: sort.endsWith('-last') }
}

/** A level of identity, as an address writes it. */
export const LEVEL_FILTERS = ['0', '1', '2', '3'] as const satisfies `${(typeof LEVELS)[number]}`[]

/** What is asked for by how it stands: a notice that failed, a sender who is blocked. */
export const STATE_FILTERS = ['not-notified', 'aside'] as const
export type StateFilter = (typeof STATE_FILTERS)[number]

const id = z.string().max(64)
/** Where a page of the queue begins or ends, by what it is sorted by: `2026-12-14.<id>`, `2026-12-14T08:00:00.000Z.<id>`. */
const key = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T[\d:.]{8,16}Z)?\.[0-9a-f]{1,64}$/)
  .transform((text) => ({
    at: text.slice(0, text.lastIndexOf('.')),
    id: text.slice(text.lastIndexOf('.') + 1),
  }))

const choice = <const Value extends string>(values: readonly Value[]) =>
  z.enum(values).optional().catch(undefined)
const optionalDay = z.iso.date().optional().catch(undefined)

/** What an address can ask of the queue. What is malformed is as if it were not there: a link never fails. */
export const queueFilter = z.object({
  status: z.enum(STATUS_FILTERS).catch('active'),
  due: choice(DUE_FILTERS),
  /** The first and the last day it is due on. */
  from: optionalDay,
  to: optionalDay,
  kind: choice(KINDS),
  law: choice(LAW_IDS),
  /** `me`, `nobody`, or the id of a member of staff. */
  assignee: id.min(1).optional().catch(undefined),
  outcome: choice(OUTCOMES),
  language: choice(LOCALES),
  channel: choice(CHANNELS),
  level: choice(LEVEL_FILTERS),
  state: choice(STATE_FILTERS),
  tag: id.min(1).optional().catch(undefined),
  sort: z.enum(QUEUE_SORTS).catch('due'),
  after: key.optional().catch(undefined),
  before: key.optional().catch(undefined),
  /** A reference: everything from its mailbox, instead of the queue. */
  mailbox: z
    .string()
    .max(40)
    .transform((typed) => parseReference(typed) ?? undefined)
    .optional()
    .catch(undefined),
})
export type QueueFilter = z.infer<typeof queueFilter>

/** The statuses a filter stands for. */
export function statusesOf(filter: StatusFilter): readonly Status[] {
  if (filter === 'active') return ACTIVE_STATUSES
  return filter === 'any' ? STATUSES : [filter]
}

/**
 * Whether what came from blocked senders is left out: of everyday cuts it is; whoever asks for dates, for a person, for
 * them, or for what is closed, sees them too, so that no date is missed.
 */
export function leavesAsideOut({ status, due, from, to, assignee, state }: QueueFilter): boolean {
  const isEveryday = statusesOf(status).every((each) => ACTIVE_STATUSES.includes(each))
  const isForSomebody = assignee !== undefined && assignee !== 'nobody'
  return isEveryday && !due && !from && !to && !isForSomebody && !state
}

/** A row's place as it is written in an address. */
export function keyText({ at, id: rowId }: { at: string; id: string }): string {
  return `${at}.${rowId}`
}

/** The filter as address parameters, without its page; defaults are left out. */
export function filterParams({ after, before, mailbox, ...asked }: QueueFilter): Record<string, string> {
  const { status, sort, ...rest } = asked
  const named = {
    ...{ status: status === 'active' ? undefined : status, ...rest },
    sort: sort === 'due' ? undefined : sort,
  }
  return Object.fromEntries(
    Object.entries(named).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
}

/** The page of a filter as an address parameter; nothing for the first. */
export function pageParams({ after, before }: Pick<QueueFilter, 'after' | 'before'>): Record<string, string> {
  return { ...(after ? { after: keyText(after) } : {}), ...(before ? { before: keyText(before) } : {}) }
}
