import { filterParams, type QueueFilter, queueFilter } from '#lib/domain/requests/queue-filter.ts'

/** The cuts of the queue that everybody has, as address parameters, in the order they are shown. */
export const QUEUE_VIEWS = {
  active: {},
  mine: { assignee: 'me' },
  unassigned: { assignee: 'nobody' },
  soon: { due: 'soon' },
  overdue: { due: 'overdue' },
  waiting: { status: 'waiting' },
  held: { status: 'held' },
  'not-notified': { status: 'any', state: 'not-notified' },
  aside: { state: 'aside' },
  closed: { status: 'closed', sort: 'activity-last' },
} as const satisfies Record<string, Record<string, string>>

export type QueueView = keyof typeof QUEUE_VIEWS
export const VIEW_NAMES = Object.keys(QUEUE_VIEWS) as QueueView[]

/** How many cases a view holds; `more`: at least so many. */
export type ViewCount = { count: number; more: boolean }

/** A cut of the queue as it is kept and compared: its address parameters without their page, in one order. */
export function queryOf(filter: QueueFilter): string {
  return new URLSearchParams(filterParams(filter)).toString()
}

/** The same from an address that somebody kept; what it no longer knows is left out. */
export function queryFrom(address: string): string {
  return queryOf(queueFilter.parse(Object.fromEntries(new URLSearchParams(address))))
}

/** The view that a filter is, exactly; undefined if it is a cut of one's own. */
export function viewOf(filter: QueueFilter): QueueView | undefined {
  const asked = queryOf(filter)
  return VIEW_NAMES.find((view) => queryOf(queueFilter.parse(QUEUE_VIEWS[view])) === asked)
}
