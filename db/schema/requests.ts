import { sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { index, integer, table, text, uniqueIndex } from '#db/schema/columns.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Outcome, Status } from '#lib/domain/requests/lifecycle.ts'
import type { Level } from '#lib/domain/verification/assurance.ts'

/** As the queue's indexes hold it: SQLite guesses NULL to be common and would pass over an index on the bare column. */
export const assigneeOrNobody = sql`(case when assignee_id is null then '' else assignee_id end)`

/** What the queue is filtered by; at the end of each of its indexes, so that no row is read only to be passed over. */
const FACETS = [
  ...(['kind', 'law', 'assigneeId', 'outcome'] as const),
  ...(['locale', 'channel', 'assurance', 'pausedSince'] as const),
]
type Facet = (typeof FACETS)[number]
const facets = (t: Record<Facet, SQLiteColumn>, lead?: Facet) =>
  FACETS.filter((facet) => facet !== lead).map((facet) => t[facet])

/** One row a request. Everything about the person is in the `sealed…` columns, under the request's own key. */
export const requests = table(
  'requests',
  {
    id: text().primaryKey(),
    reference: text().notNull(),
    kind: text().$type<Kind>().notNull(),
    status: text().$type<Status>().notNull(),
    outcome: text().$type<Outcome>(),
    /** Code of `refusal.ts`, when refused. */
    refusalGround: text(),
    locale: text().$type<Locale>().notNull(),
    channel: text().notNull(),
    relation: text().notNull(),
    residence: text().notNull(),
    /** Version of the form it was filed on; it is always shown on that one. */
    formVersion: integer().notNull(),
    law: text().notNull(),
    lawVersion: text().notNull(),
    calendar: text().notNull(),
    /** Whether the operator was bound by that law or followed it of its own accord when the case was filed. */
    lawMode: text().$type<'mandatory' | 'voluntary'>(),
    /** The operator's privacy policy in force on the day of receipt: its version, and the day it took effect. */
    policyVersion: text(),
    policyEffectiveOn: text(),
    /** A newer version of the law that an administrator decided not to move this case to. */
    lawKeptOver: text(),
    /** The case this one is an appeal or a complaint about. */
    linkedToId: text(),
    /** Cases asked for in one visit share the id of the first one, and stand in this order; null for a single one. */
    visitId: text(),
    visitPlace: integer(),
    receivedAt: text().notNull(),
    receivedOn: text().notNull(),
    acknowledgeDueOn: text(),
    /** When the law's confirmation of receipt went out. */
    acknowledgedAt: text(),
    /** The legal date as computed when it was last set; never recomputed silently. Null: the law sets none. */
    dueOn: text(),
    conservativeDueOn: text(),
    /** The operator's own aim, never after the conservative date. */
    targetOn: text(),
    /** What the queue sorts by: `dueOn`, else the acknowledgement date, else `9999-12-31`. */
    sortOn: text().notNull(),
    dueProvisional: integer().notNull(),
    /** The day since which the clock stands still; null while it runs. */
    pausedSince: text(),
    clockTrace: text().notNull(),
    confirmedAt: text(),
    disputedAt: text(),
    closedAt: text(),
    /** The same as a day, in the operator's zone: whether it was in time is asked of it. */
    closedOn: text(),
    lastActivityAt: text().notNull(),
    assigneeId: text(),
    /** Who entered it, where it came by post, phone, e-mail or in person. */
    enteredBy: text(),
    /** Keyed hash of the normalised phone number, where the person gave one. */
    phoneHash: text(),
    /** Since when it stands apart from the queue, because its sender is blocked; null while it does not. */
    setAsideAt: text(),
    /** Since when a notice that the law requires has not reached the person; null while all have. */
    unnotifiedSince: text(),
    /** How far it is shown who the person is, 0 to 3; computed from the identity events, kept to filter by (SR-073). */
    assurance: integer().$type<Level>().notNull().default(0),
    version: integer().notNull(),
    emailHash: text(),
    /** Of a request by an agent: the mailbox of the person it is for, and when they said that they authorised it. */
    subjectEmailHash: text(),
    subjectConfirmedAt: text(),
    /** 1 if the person shares the mailbox: mails name nobody and hold no link. */
    discreet: integer(),
    accessKeyHash: text().notNull(),
    /** Hash of the secret in the browser that filed it (SR-057). */
    filingHash: text().notNull(),
    sealedContact: text(),
    sealedAnswers: text(),
    sealedDecision: text(),
    /** The day on which the portal's own record of a closed request is destroyed; null until it closes. */
    eraseOn: text(),
    /** Since when nothing of it may be destroyed, and why, as `{reason, staffId}` (SR-083). */
    legalHoldAt: text(),
    sealedLegalHold: text(),
    /** When the personal data of the request was destroyed. */
    erasedAt: text(),
  },
  (t) => [
    uniqueIndex('requests_reference').on(t.reference),
    index('requests_queue').on(t.status, t.sortOn, t.id, ...facets(t)),
    index('requests_queue_received').on(t.status, t.receivedAt, t.id, t.sortOn, ...facets(t)),
    index('requests_queue_activity').on(t.status, t.lastActivityAt, t.id, t.sortOn, ...facets(t)),
    index('requests_queue_kind').on(t.kind, t.status, t.sortOn, t.id, ...facets(t, 'kind')),
    index('requests_queue_law').on(t.law, t.status, t.sortOn, t.id, ...facets(t, 'law')),
    index('requests_queue_assignee').on(assigneeOrNobody, t.status, t.sortOn, t.id, ...facets(t)),
    index('requests_email').on(t.emailHash, t.receivedAt),
    index('requests_phone').on(t.phoneHash, t.receivedAt),
    index('requests_unnotified')
      .on(t.status, t.sortOn, t.id, t.unnotifiedSince)
      .where(sql`unnotified_since is not null`),
    // small ones: one to ask whether a case is among them, one to read them in order
    index('requests_aside').on(t.id, t.setAsideAt).where(sql`set_aside_at is not null`),
    index('requests_aside_queue')
      .on(t.status, t.sortOn, t.id, t.setAsideAt)
      .where(sql`set_aside_at is not null`),
    index('requests_subject_email').on(t.subjectEmailHash, t.receivedAt),
    index('requests_filing').on(t.filingHash),
    index('requests_linked').on(t.linkedToId),
    index('requests_visit').on(t.visitId, t.visitPlace),
    index('requests_acknowledge').on(t.status, t.acknowledgedAt, t.acknowledgeDueOn, t.id),
    index('requests_law').on(t.law, t.lawVersion, t.status, t.id),
    index('requests_calendar').on(t.calendar, t.status, t.id),
    index('requests_erase').on(t.eraseOn, t.id).where(sql`erased_at is null and legal_hold_at is null`),
  ],
)

/** The key of one request, wrapped; deleting the row erases the request (SR-136). */
export const requestKeys = table('request_keys', {
  requestId: text().primaryKey(),
  masterKeyId: text().notNull(),
  wrappedKey: text().notNull(),
})

/** What happened that moves the clock, as calendar days in the law's zone. */
export const clockEvents = table(
  'clock_events',
  {
    id: text().primaryKey(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    kind: text().notNull(),
    on: text().notNull(),
    /** Of an extension: the law's reason, and the day it names where the law leaves the length open. */
    reason: text(),
    until: text(),
  },
  (t) => [index('clock_events_request').on(t.requestId, t.id)],
)

/** The person's answers while they fill in the form; sealed, and gone after 24 hours. */
export const drafts = table(
  'drafts',
  {
    secretHash: text().primaryKey(),
    sealedAnswers: text().notNull(),
    submissionKey: text().notNull(),
    createdAt: text().notNull(),
    expiresAt: text().notNull(),
  },
  (t) => [index('drafts_expiry').on(t.expiresAt)],
)

/** Lists of requests received elsewhere that somebody looks through before they are entered; sealed, and gone after a day. */
export const imports = table(
  'imports',
  {
    id: text().primaryKey(),
    staffId: text().notNull(),
    /** JSON of `ListedRow[]`, under the system key. */
    sealedRows: text().notNull(),
    createdAt: text().notNull(),
    expiresAt: text().notNull(),
    /** When its good rows were entered. */
    enteredAt: text(),
  },
  (t) => [index('imports_expiry').on(t.expiresAt)],
)

/** What a submission key led to, so that sending twice makes one request (SR-041, SR-042). */
export const submissions = table(
  'submissions',
  {
    submissionKey: text().primaryKey(),
    answersDigest: text().notNull(),
    requestId: text().notNull(),
    createdAt: text().notNull(),
  },
  (t) => [index('submissions_age').on(t.createdAt)],
)
