import { sql } from 'drizzle-orm'
import { index, integer, table, text, uniqueIndex } from '#db/schema/columns.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { MessageKind } from '#lib/domain/messages/catalogue.ts'
import type { LetterKind } from '#lib/domain/messages/letter-kinds.ts'

/** The correspondence of a request, both ways; the text is sealed under the request's key. */
export const correspondence = table(
  'correspondence',
  {
    id: text().primaryKey(),
    requestId: text().notNull(),
    /** `requester` or `staff`. */
    author: text().$type<'requester' | 'staff'>().notNull(),
    staffId: text(),
    /** `question`, `reply`, `extension-notice`, `answer` or `message`. */
    kind: text().$type<LetterKind>().notNull(),
    sealedBody: text().notNull(),
    /** What staff wrote, where the person was answered in another language. */
    sealedOriginal: text(),
    createdAt: text().notNull(),
  },
  (t) => [index('correspondence_request').on(t.requestId, t.id)],
)

/** Notes for staff; never shown to the requester (SR-105). */
export const notes = table(
  'notes',
  {
    id: text().primaryKey(),
    requestId: text().notNull(),
    staffId: text().notNull(),
    sealedBody: text().notNull(),
    createdAt: text().notNull(),
  },
  (t) => [index('notes_request').on(t.requestId, t.id)],
)

/** Mail to send, sending or sent. Written in the transaction of its cause; only the worker sends (SR-176). */
export const outbox = table(
  'outbox',
  {
    id: text().primaryKey(),
    /** A kind of `lib/domain/messages/catalogue.ts`; the payload is that kind's, ids and dates only. */
    kind: text().$type<MessageKind>().notNull(),
    payload: text().notNull(),
    requestId: text(),
    /** `requester`, `admin` or `staff`. */
    audience: text().$type<'requester' | 'admin' | 'staff'>().notNull(),
    /** Address sealed under the request's key (requester) or the system key. */
    sealedRecipient: text().notNull(),
    recipientHash: text().notNull(),
    domainHash: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    /** `queued`, `sent`, `captured`, `failed` or `dropped`. */
    status: text().$type<'queued' | 'sent' | 'captured' | 'failed' | 'dropped'>().notNull(),
    attempts: integer().notNull(),
    /** When it was first meant to go; caps count this, retries do not move it. */
    firstAttemptAt: text().notNull(),
    nextAttemptAt: text().notNull(),
    leaseOwner: text(),
    leaseUntil: text(),
    lastError: text(),
    createdAt: text().notNull(),
    sentAt: text(),
    /** When, by whom and how its content reached the person after it had failed: `posted`, `other-address`, `resent`. */
    settledAt: text(),
    settledBy: text(),
    settledHow: text(),
    /** The mail as it went out, sealed, with links and codes left out. */
    sealedText: text(),
    /** For unconfirmed mail: counted by the caps per mailbox, domain and minute (SR-043). */
    capped: integer().notNull(),
  },
  (t) => [
    index('outbox_due').on(t.status, t.capped, t.nextAttemptAt, t.id),
    index('outbox_list').on(t.status, t.id),
    index('outbox_request').on(t.requestId, t.id),
    index('outbox_recipient').on(t.recipientHash, t.capped, t.firstAttemptAt),
    index('outbox_domain').on(t.domainHash, t.capped, t.firstAttemptAt),
    index('outbox_pace').on(t.capped, t.sentAt),
    /** What each colleague was reminded of last, so that nobody is told the same twice. */
    index('outbox_reminders').on(t.recipientHash, t.id).where(sql`kind = 'staff-reminder'`),
  ],
)

/** Where a repeated form post of a browser left off: what was typed and what was wrong; sealed, one hour. */
export const formAttempts = table(
  'form_attempts',
  {
    id: text().primaryKey(),
    browserHash: text().notNull(),
    sealedAttempt: text().notNull(),
    expiresAt: text().notNull(),
  },
  (t) => [
    index('form_attempts_expiry').on(t.expiresAt),
    uniqueIndex('form_attempts_browser').on(t.browserHash, t.id),
  ],
)
