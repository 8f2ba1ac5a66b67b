import { z } from 'zod'
import { EXTENSION_REASONS } from '#lib/domain/clock/law.ts'
import { entryId } from '#lib/domain/operator/catalogue.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'
import { STATUSES } from '#lib/domain/requests/lifecycle.ts'
import { OTHER_CHANNELS } from '#lib/domain/requests/receipt-correction.ts'
import { MISSED, REMINDED_DATES } from '#lib/domain/requests/reminders.ts'

const reference = z.string().regex(/^DSR-[3-9A-Y]{4}-[3-9A-Y]{4}$/)
const day = z.iso.date()
/** What a mail to a proven mailbox may call what was asked. */
const asks = z.enum(['request', 'complaint'])
const law = z.string().max(16)
const caseFacts = { reference, kind: z.enum(KINDS), law, dueOn: day.nullable() }
/** The other cases of the same visit, in their order. */
const others = z.array(z.strictObject({ reference, dueOn: day.nullable() })).default([])
/** Lists of a mail end here; the rest is a number. */
export const LISTED_LINES = 50
/** `unable`: assigned to an account that can no longer answer. What has a default came later than the first digests. */
const digestLine = z.strictObject({
  ...caseFacts,
  safeOn: day.nullable().default(null),
  assigned: z.boolean(),
  unable: z.boolean().default(false),
})
const reminderLine = z.strictObject({
  reference,
  kind: z.enum(KINDS),
  law,
  due: z.enum(REMINDED_DATES),
  on: day,
  safeOn: day.nullable(),
  within: z.int().min(MISSED),
  /** Of a colleague who is away, told to who stands in for them. */
  standingIn: z.literal(true).optional(),
})
/** `stage`: `unassigned`, or the percents of the legal time that are used. */
const escalationLine = z.strictObject({
  ...caseFacts,
  stage: z.union([z.literal('unassigned'), z.int().min(1).max(99)]),
})
const foundLine = z.strictObject({
  reference,
  kind: z.enum(KINDS),
  status: z.enum(STATUSES),
  receivedOn: day,
})
const digestLines = z.array(digestLine).max(LISTED_LINES)
const dateMove = z.strictObject({ reference, from: day.nullable(), to: day.nullable() })
const calendar = z.string().max(16)

/**
 * Every mail the portal can send and what its words may contain: ids, references, dates and choices.
 * Nothing a requester typed can be put into a mail, because no payload has room for it (SR-158).
 */
export const MESSAGE_KINDS = {
  'confirm-email': z.strictObject({
    reference,
    verificationId: z.string(),
    dueOn: day.nullable(),
    others,
    /** It came another way than by the portal, and was entered by staff. */
    entered: z.strictObject({ on: day, channel: z.enum(OTHER_CHANNELS) }).optional(),
  }),
  /** To the person an agent acts for. */
  'confirm-subject': z.strictObject({ reference, verificationId: z.string() }),
  'open-request': z.strictObject({ reference, verificationId: z.string() }),
  'mail-stopped': z.strictObject({ reference }),
  /** To the mailbox that a request is to be known by from now on. */
  'new-address': z.strictObject({ reference, verificationId: z.string() }),
  /** To the one it was known by: the change was asked for, or has been made. */
  'former-address': z.strictObject({
    reference,
    verificationId: z.string(),
    stage: z.enum(['asked', 'changed']),
  }),
  /** To the contact on file, before something is done that cannot be undone: what, and on which day at the earliest. */
  'letter-held': z.strictObject({
    reference,
    verificationId: z.string(),
    does: z.enum(['erase', 'correct', 'release']),
    until: day,
  }),
  /** `reference` is the one its link opens. */
  'my-requests': z.strictObject({
    reference,
    verificationId: z.string(),
    lines: z.array(foundLine).max(LISTED_LINES),
    more: z.int().nonnegative(),
  }),
  'request-confirmed': z.strictObject({
    reference,
    dueOn: day.nullable(),
    asks: asks.default('request'),
    /** What a withdrawal of consent ended, and when: an instant, told in a zone. */
    withdrawn: z
      .strictObject({
        at: z.iso.datetime(),
        zone: z.string().max(64),
        purposes: z.array(entryId('purpose-unknown')),
      })
      .nullable()
      .default(null),
    others,
  }),
  'extension-notice': z.strictObject({
    reference,
    reason: z.enum(EXTENSION_REASONS),
    // the date the extension gives, which is not the due date before this mail has left
    extendedOn: day,
    until: day.nullable(),
  }),
  'new-message': z.strictObject({ reference }),
  'request-answered': z.strictObject({ reference }),
  /** A code to show again who one is, in a request that is open already. */
  'second-proof': z.strictObject({ reference, verificationId: z.string() }),
  /** Files that were not taken yet go soon; the day is told where the person lives. */
  'files-ending': z.strictObject({ reference, until: day, renewable: z.boolean() }),
  /** To somebody without an account, who is to do one task. */
  'task-handed-out': z.strictObject({ reference, taskLinkId: z.string(), until: day }),
  'staff-task-done': z.strictObject({ reference, taskId: z.string() }),
  'request-withdrawn': z.strictObject({ reference }),
  /** It goes on under the other reference. */
  'request-merged': z.strictObject({ reference, otherReference: reference }),
  'decision-appealed': z.strictObject({
    reference,
    firstReference: reference,
    appeal: z.enum(['appeal', 'complaint']),
    dueOn: day.nullable(),
  }),
  'admin-request-confirmed': z.strictObject({
    ...caseFacts,
    others: z.array(z.strictObject(caseFacts)).default([]),
  }),
  'admin-reply-received': z.strictObject(caseFacts),
  'admin-extension-failed': z.strictObject(caseFacts),
  'admin-address-stopped': z.strictObject(caseFacts),
  'admin-decision-appealed': z.strictObject({ ...caseFacts, firstReference: reference }),
  /** When it was seen that more unconfirmed requests came in an hour than people file. */
  'admin-wave': z.strictObject({ at: z.iso.datetime() }),
  /** Of the last confirmation mails, fewer were used than is usual. */
  'admin-canary': z.strictObject({ used: z.int().min(0), sent: z.int().min(1) }),
  /** Asked for at the desk, to see whether mail leaves. */
  'admin-mail-test': z.strictObject({ at: z.iso.datetime() }),
  'admin-digest': z.strictObject({
    day,
    overdue: digestLines,
    dueToday: digestLines.default([]),
    dueSoon: digestLines,
    unconfirmedRunning: digestLines,
    /** Here `dueOn` is the day by which receipt must be acknowledged. */
    unacknowledged: digestLines.default([]),
    more: z.int().nonnegative(),
    failedMails: z.int().nonnegative(),
    auditHead: z.strictObject({ sequence: z.int(), hash: z.string() }),
    /** The newest signed checkpoint of the trail, and the key it is checked with. */
    checkpoint: z.strictObject({ note: z.string(), key: z.string() }).optional(),
  }),
  'staff-reminder': z.strictObject({
    staffId: z.string(),
    day,
    lines: z.array(reminderLine).max(LISTED_LINES),
    more: z.int().nonnegative(),
  }),
  'admin-dates-moved': z.strictObject({
    cause: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('holiday-year'), calendar, year: z.int() }),
      z.strictObject({ kind: z.literal('calendar-data'), calendar }),
      z.strictObject({ kind: z.literal('law-version'), law, version: day }),
    ]),
    moved: z.int().nonnegative(),
    /** Cases that keep their date: only how certain it is, or the operator's own aim, has changed. */
    certainty: z.int().nonnegative(),
    lines: z.array(dateMove).max(LISTED_LINES),
    more: z.int().nonnegative(),
  }),
  /** To leads and the handler: cases that nobody picked up, or that used up a share of their time. */
  'staff-escalation': z.strictObject({
    staffId: z.string(),
    lines: z.array(escalationLine).max(LISTED_LINES),
    more: z.int().nonnegative(),
  }),
  /** To a colleague who was named in a note, who watches the case, who was given it by a rule, or whom a letter waits for. */
  'staff-case-news': z.strictObject({
    reference,
    about: z.enum(['mentioned', 'wrote', 'decided', 'assigned', 'to-review', 'to-approve', 'to-look-into']),
  }),
  /** To the author of a letter: a colleague or a problem sent it back, or the person stopped it. */
  'staff-letter': z.strictObject({ reference, news: z.enum(['returned', 'failed', 'stopped']) }),
  'admin-letter-stopped': z.strictObject(caseFacts),
  'staff-account-changed': z.strictObject({
    change: z.enum([
      'password',
      'factor',
      'factor-reset',
      'recovery-codes',
      'recovery-code-used',
      'calendar-feed',
      'new-browser',
      'many-failures',
      'passkey-added',
      'passkey-removed',
      'single-sign-on-linked',
      'role',
      'disabled',
    ]),
  }),
} satisfies Record<string, z.ZodType>

export type MessageKind = keyof typeof MESSAGE_KINDS
export type MessagePayload<Kind extends MessageKind> = z.infer<(typeof MESSAGE_KINDS)[Kind]>

/** Mail to mailboxes that may belong to a stranger: counted by the caps and silenced by a suppression. */
export const TO_UNPROVEN_MAILBOX: readonly MessageKind[] = ['confirm-email', 'confirm-subject', 'new-address']

/** Mail that anybody who knows an address can have sent there: silenced by a suppression too (SR-160). */
export const ASKED_BY_ANYBODY: readonly MessageKind[] = [...TO_UNPROVEN_MAILBOX, 'my-requests']

/** What the link and the code of a mail are good for, by its kind (SR-053); other mails carry none. */
export const PROOF_PURPOSES = {
  'confirm-email': 'confirm-email',
  'confirm-subject': 'confirm-subject',
  'open-request': 'open-request',
  'my-requests': 'open-request',
  'new-address': 'new-address',
  'former-address': 'stop-address',
  'letter-held': 'stop-letter',
  'second-proof': 'second-proof',
} as const satisfies Partial<Record<MessageKind, string>>
