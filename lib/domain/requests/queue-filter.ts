import { z } from 'zod'
import { DUE_FILTERS } from '#lib/domain/requests/days-left.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'
import { STATUSES, type Status } from '#lib/domain/requests/lifecycle.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'

/** What needs somebody: not what nobody confirmed, and not what is done. */
export const ACTIVE_STATUSES: readonly Status[] = ['open', 'waiting', 'held']
export const STATUS_FILTERS = ['active', ...STATUSES, 'any'] as const
export type StatusFilter = (typeof STATUS_FILTERS)[number]

const id = z.string().max(64)
/** Where a page of the queue begins or ends: `2026-12-14.<id>`. */
const key = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{1,64}$/)
  .transform((text) => ({ sortOn: text.slice(0, 10), id: text.slice(11) }))

/** What an address can ask of the queue. What is malformed is as if it were not there: a link never fails. */
export const queueFilter = z.object({
  status: z.enum(STATUS_FILTERS).catch('active'),
  kind: z.enum(KINDS).optional().catch(undefined),
  /** `me`, `nobody`, or the id of a member of staff. */
  assignee: id.min(1).optional().catch(undefined),
  due: z.enum(DUE_FILTERS).optional().catch(undefined),
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

/** A row's place as it is written in an address. */
export function keyText({ sortOn, id: rowId }: { sortOn: string; id: string }): string {
  return `${sortOn}.${rowId}`
}

/** The filter as address parameters, without its page; defaults are left out. */
export function filterParams({ status, kind, assignee, due }: QueueFilter): Record<string, string> {
  const asked = { status: status === 'active' ? undefined : status, kind, assignee, due }
  return Object.fromEntries(
    Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
}
