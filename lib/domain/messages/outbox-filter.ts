import { z } from 'zod'
import { fromBefore, timeOrder } from '#lib/domain/time-order.ts'

/** Where a mail can stand. */
export const MAIL_STATUSES = ['queued', 'failed', 'captured', 'sent', 'dropped'] as const

/** What an address can ask of the outbox; what is malformed is as if it were not there. */
export const outboxFilter = z.preprocess(
  fromBefore,
  z.object({
    status: z.enum(MAIL_STATUSES).optional().catch(undefined),
    order: timeOrder,
    /** The last id of the page before. */
    after: z
      .string()
      .regex(/^[0-9a-f]{1,64}$/)
      .optional()
      .catch(undefined),
  }),
)
export type OutboxFilter = z.infer<typeof outboxFilter>

/** The status the page showed, so that two people do not send a mail twice. */
export const sendAgainForm = z.strictObject({ status: z.enum(MAIL_STATUSES, 'version-missing') })
