import { z } from 'zod'
import { emailAddress } from '#lib/domain/requests/email-address.ts'
import { contactAnswers, DETAILS, residenceAnswers } from '#lib/domain/requests/intake.ts'
import { fromBefore, timeOrder } from '#lib/domain/time-order.ts'

/** What of a withdrawal of consent is in effect; instants are ISO text. */
export type WithdrawalFacts = {
  /** The moment it was sent, which is the moment it took effect. */
  since: string
  /** When the owner of the mailbox disowned it; null while it is in effect. */
  liftedAt: string | null
  /** `purpose` is an id of the catalogue; `stoppedAt`: when it was stopped in the operator's systems. */
  purposes: { purpose: string; stoppedAt: string | null }[]
}

/** One purpose of a withdrawal in effect, as a line of the desk's list; `purpose` is an id of the catalogue. */
export type WithdrawalLine = {
  id: string
  reference: string
  purpose: string
  at: string
  stoppedAt: string | null
}

/** An address that staff look up before they send or share anything. */
export const withdrawalsCheckForm = z.strictObject({ email: emailAddress })

/** The address of a page of that list; `mailbox` is a reference, so that no person's address stands in a page's. */
export const withdrawalsFilter = z.preprocess(
  fromBefore,
  z.object({
    mailbox: z.string().max(20).optional().catch(undefined),
    order: timeOrder,
    /** The last id of the page before. */
    after: z
      .string()
      .regex(/^[0-9a-f]{32}$/)
      .optional()
      .catch(undefined),
  }),
)
export type WithdrawalsFilter = z.infer<typeof withdrawalsFilter>

/** What the record holds of one purpose. */
type Kept = { purpose: string; at: string; liftedAt: string | null; stoppedAt: string | null }

/** The facts of one request's rows; null where it withdrew nothing. */
export function withdrawalOf(rows: readonly Kept[]): WithdrawalFacts | null {
  const [first] = rows
  if (!first) return null
  const purposes = rows.map(({ purpose, stoppedAt }) => ({ purpose, stoppedAt }))
  return { since: first.at, liftedAt: first.liftedAt, purposes }
}

/** What the desk still has to stop. */
export function runningPurposes(withdrawal: WithdrawalFacts | null): string[] {
  if (!withdrawal || withdrawal.liftedAt) return []
  return withdrawal.purposes.flatMap(({ purpose, stoppedAt }) => (stoppedAt ? [] : purpose))
}

/** A key the page was made with, so that sending it twice makes one request (SR-041). */
const submissionKey = z.string('version-missing').regex(/^[\w-]{43}$/, 'version-missing')

/** The whole of a withdrawal on one page: what to stop, who asks, and by which law to answer. */
export const withdrawConsentForm = z.strictObject({
  purposes: DETAILS.withdrawal.shape.purposes,
  ...contactAnswers.shape,
  ...residenceAnswers.shape,
  submissionKey,
  /** When its page was made (instant). */
  shownAt: z.iso.datetime().optional(),
  website: z.string().max(200, 'text-too-long').optional(),
})
export type WithdrawalAnswers = Omit<
  z.infer<typeof withdrawConsentForm>,
  'website' | 'shownAt' | 'submissionKey'
>
