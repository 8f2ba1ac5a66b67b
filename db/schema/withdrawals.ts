import { index, table, text, uniqueIndex } from '#db/schema/columns.ts'

/**
 * Consent that was withdrawn, purpose by purpose, in effect from the moment it was sent. Holds nothing of the person
 * but the keyed hash of the mailbox, and outlives the request: whoever it is stays left alone after erasure.
 */
export const withdrawals = table(
  'withdrawals',
  {
    id: text().primaryKey(),
    requestId: text().notNull(),
    emailHash: text().notNull(),
    /** Code of a purpose that rests on consent. */
    purpose: text().notNull(),
    /** Since when it is in effect. */
    at: text().notNull(),
    /** When the owner of the mailbox said that it was not their doing; it is not in effect from then on. */
    liftedAt: text(),
    /** When, and by whom, it was stopped in the operator's systems. */
    stoppedAt: text(),
    stoppedBy: text(),
  },
  (t) => [
    uniqueIndex('withdrawals_request').on(t.requestId, t.purpose),
    index('withdrawals_mailbox').on(t.emailHash, t.purpose),
  ],
)
