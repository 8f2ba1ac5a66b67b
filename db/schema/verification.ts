import { sql } from 'drizzle-orm'
import { index, integer, table, text } from '#db/schema/columns.ts'
import { requests } from '#db/schema/requests.ts'
import type { IdentityEventKind } from '#lib/domain/verification/identity-events.ts'

/** A link and a code mailed to prove a mailbox. Only hashes are kept; both are derived again when the mail is made. */
export const verifications = table(
  'verifications',
  {
    id: text().primaryKey(),
    requestId: text().notNull(),
    /** What it is good for; a token of one purpose is refused for the others (SR-053). */
    purpose: text()
      .$type<
        | 'confirm-email'
        | 'confirm-subject'
        | 'open-request'
        | 'new-address'
        | 'stop-address'
        | 'stop-letter'
        | 'second-proof'
      >()
      .notNull(),
    tokenHash: text().notNull(),
    codeHash: text().notNull(),
    /** Wrong codes typed; five kill it (SR-057). */
    wrongCodes: integer().notNull(),
    /** Hash of the cookie of the browser that asked for an `open-request` link (SR-064). */
    browserHash: text(),
    emailHash: text().notNull(),
    createdAt: text().notNull(),
    /** Lives count from the day it was sent, so that no link dies in the queue (D07). */
    sentAt: text(),
    usedAt: text(),
  },
  (t) => [
    index('verifications_token').on(t.tokenHash),
    index('verifications_browser').on(t.browserHash, t.id),
    /** Confirmation mails that have left, so that the last of them are found among all verifications. */
    index('verifications_confirmations')
      .on(t.sentAt)
      .where(sql`purpose = 'confirm-email' and sent_at is not null`),
    index('verifications_request').on(t.requestId, t.purpose, t.id),
  ],
)

/** A requester's sign-in to one request (SR-065). */
export const requesterSessions = table(
  'requester_sessions',
  {
    idHash: text().primaryKey(),
    requestId: text().notNull(),
    /** `subject-mail`: the person an agent acts for, by their own mailbox; all others are the one who filed. */
    proof: text().$type<'filing-browser' | 'mail' | 'access-key' | 'subject-mail'>().notNull(),
    createdAt: text().notNull(),
    lastSeenAt: text().notNull(),
    /** When the person proved again, another way, who they are; asked before anything is disclosed (SR-122). */
    secondProofAt: text(),
  },
  (t) => [
    index('requester_sessions_request').on(t.requestId),
    index('requester_sessions_age').on(t.createdAt),
  ],
)

/** A change of the address of a confirmed request; both addresses are sealed under the request's key (SR-068). */
export const addressChanges = table(
  'address_changes',
  {
    id: text().primaryKey(),
    requestId: text().notNull(),
    sealedEmail: text().notNull(),
    emailHash: text().notNull(),
    sealedFormer: text().notNull(),
    formerHash: text().notNull(),
    askedAt: text().notNull(),
    /** When the new mailbox was proven: from then on it is the request's. */
    confirmedAt: text(),
    /** Until when nothing is released, counted from then. */
    heldUntil: text(),
    /** When the former mailbox stopped it: nothing is released until a colleague has looked into it. */
    stoppedAt: text(),
    settledAt: text(),
    settledBy: text(),
  },
  (t) => [index('address_changes_request').on(t.requestId, t.id)],
)

/** Mailboxes that asked never to get confirmation mails from strangers again (SR-160). */
export const suppressions = table('suppressions', {
  emailHash: text().primaryKey(),
  createdAt: text().notNull(),
})

/** What staff did to find out who asks: asked for proof, ticked what matched, accepted it, or went without (SR-073). */
export const identityEvents = table(
  'identity_events',
  {
    id: text().primaryKey(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    what: text().$type<IdentityEventKind>().notNull(),
    /** Choices only, as JSON; never a value that was compared (SR-076). */
    codes: text().notNull(),
    /** Why, in the words of whoever did it. */
    sealedReason: text(),
    /** The message that asked for it. */
    messageId: text(),
    staffId: text().notNull(),
    createdAt: text().notNull(),
  },
  (t) => [index('identity_events_request').on(t.requestId, t.id)],
)
