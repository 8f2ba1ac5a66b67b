import { z } from 'zod'
import { AUDIT_EVENTS, type AuditEvent } from '#lib/domain/audit/events.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { fromBefore, timeOrder } from '#lib/domain/time-order.ts'

/** Who can do something that the trail keeps. */
export const AUDIT_ACTORS = ['staff', 'requester', 'visitor', 'system'] as const

const EVENTS = Object.keys(AUDIT_EVENTS) as [AuditEvent, ...AuditEvent[]]
const day = z.iso.date().optional().catch(undefined)

/**
 * What an address can ask of the trail. What is malformed is as if it were not there: a link never fails. But somebody
 * typed the reference: what is none fits no row, or all rows would be read, and exported, as those of one case.
 */
export const auditQuery = z.preprocess(
  fromBefore,
  z.object({
    event: z.enum(EVENTS).optional().catch(undefined),
    actor: z.enum(AUDIT_ACTORS).optional().catch(undefined),
    staff: z.string().min(1).max(64).optional().catch(undefined),
    reference: z
      .string()
      .transform((typed) => parseReference(typed) ?? (typed.trim().slice(0, 40) || undefined))
      .optional()
      .catch(undefined),
    from: day,
    to: day,
    order: timeOrder,
    /** The last sequence of the page before. */
    after: z
      .string()
      .regex(/^[1-9]\d{0,14}$/)
      .transform(Number)
      .optional()
      .catch(undefined),
  }),
)
export type AuditQuery = z.infer<typeof auditQuery>

/** The query as address parameters, without its page. */
export function auditParams({ after: _, ...query }: AuditQuery): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
}

/** Every event, for a list to choose from. */
export const AUDIT_EVENT_NAMES: readonly AuditEvent[] = EVENTS
