import { z } from 'zod'
import { ROLES } from '#lib/domain/access/permissions.ts'
import { CIRCUMSTANCES } from '#lib/domain/clock/law.ts'
import { NOTICE_WAYS, RECEIPT_WAYS } from '#lib/domain/messages/ways.ts'
import { RULE_NAMES } from '#lib/domain/operator/desk-rules.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'
import { OUTCOMES } from '#lib/domain/requests/lifecycle.ts'
import { DOUBTS, MATCH_FACTS, PROOFS } from '#lib/domain/verification/identity-events.ts'

const none = z.strictObject({})
const day = z.iso.date()
const id = z.string().max(64)
const purposes = z.array(id)

/**
 * Everything the trail can say, with what each event carries: ids and choices, never personal data (SR-143),
 * so that the trail outlives erasure. Stored as JSON: changing a payload needs a new event name.
 */
export const AUDIT_EVENTS = {
  'request-submitted': z.strictObject({
    kind: z.enum(KINDS),
    law: id,
    lawVersion: id,
    dueOn: day.nullable(),
  }),
  'consent-withdrawn': z.strictObject({ purposes }),
  'purposes-stopped': z.strictObject({ purposes }),
  'email-confirmed': z.strictObject({ proof: z.enum(['filing-browser', 'code']) }),
  'email-corrected': none,
  'address-change-asked': none,
  'address-changed': none,
  'address-change-cancelled': none,
  'address-change-stopped': none,
  'address-settled': none,
  'confirmation-resent': none,
  'request-disputed': none,
  'subject-asked-again': none,
  'subject-confirmed': none,
  'subject-disputed': none,
  'mail-allowed': none,
  'request-lapsed': none,
  'request-withdrawn': none,
  'request-erased': none,
  'legal-hold-set': none,
  'legal-hold-lifted': none,
  'requester-signed-in': z.strictObject({
    proof: z.enum(['filing-browser', 'mail', 'access-key', 'subject-mail']),
  }),
  'requester-sessions-ended': z.strictObject({ ended: z.int() }),
  'requester-sign-in-failed': none,
  'open-link-asked': none,
  'my-requests-asked': none,
  'message-received': z.strictObject({ messageId: id, resumedClock: z.boolean() }),
  'file-uploaded': z.strictObject({ fileId: id, mediaType: z.string().max(100), size: z.int() }),
  'file-removed': z.strictObject({ fileId: id }),
  'file-download-started': z.strictObject({ fileId: id, size: z.int() }),
  'file-download-ended': z.strictObject({ fileId: id, bytes: z.int(), complete: z.boolean() }),
  'answer-file-prepared': z.strictObject({ fileId: id, mediaType: z.string().max(100), size: z.int() }),
  'answer-file-removed': z.strictObject({ fileId: id }),
  'answer-file-ended': z.strictObject({ fileId: id }),
  'files-renewed': z.strictObject({ files: z.int() }),
  'second-proof-shown': z.strictObject({ proof: z.enum(['access-key', 'mail-code']) }),
  'second-proof-failed': none,
  'proof-code-asked': none,
  'files-released': z.strictObject({ messageId: id, files: z.int() }),
  'file-scanned': z.strictObject({ fileId: id, scan: z.enum(['clean', 'infected', 'error']) }),
  'files-swept': z.strictObject({ unsent: z.int(), deleted: z.int() }),
  'request-viewed': none,
  'request-assigned': z.strictObject({ assigneeId: id.nullable() }),
  'requester-asked': z.strictObject({ messageId: id, about: z.enum(['scope', 'identity', 'other']) }),
  'identity-matched': z.strictObject({ facts: z.array(z.enum(MATCH_FACTS)) }),
  'identity-asked': z.strictObject({
    messageId: id,
    doubt: z.enum(DOUBTS),
    proofs: z.array(z.enum(PROOFS)),
  }),
  'identity-file-uploaded': z.strictObject({ fileId: id, mediaType: z.string().max(100), size: z.int() }),
  'identity-file-opened': z.strictObject({ fileId: id }),
  'identity-files-destroyed': z.strictObject({
    files: z.int(),
    because: z.enum(['checked', 'decided', 'too-old']),
  }),
  'identity-accepted': none,
  'identity-overridden': z.strictObject({ level: z.int() }),
  'reply-sent': z.strictObject({ messageId: id }),
  'request-refused': z.strictObject({ ground: id }),
  'request-closed': z.strictObject({ outcome: z.enum(OUTCOMES) }),
  'note-added': z.strictObject({ noteId: id }),
  'due-date-set': z.strictObject({ from: day.nullable(), to: day.nullable(), because: id }),
  'extension-announced': z.strictObject({
    messageId: id,
    reason: id,
    until: day.nullable(),
    by: z.enum(NOTICE_WAYS),
  }),
  'request-extended': z.strictObject({ noticeOn: day, reason: id }),
  'extension-failed': z.strictObject({ noticeOn: day, because: id }),
  'request-acknowledged': z.strictObject({ mailId: id.nullable(), by: z.enum(RECEIPT_WAYS), on: day }),
  'circumstance-recorded': z.strictObject({ circumstance: z.enum(CIRCUMSTANCES) }),
  'receipt-corrected': z.strictObject({ from: day, to: day, channel: id }),
  'case-linked': z.strictObject({ firstRequestId: id }),
  'law-version-decided': z.strictObject({ law: id, from: id, to: id, decision: z.enum(['moved', 'kept']) }),
  'catalogue-entry-saved': z.strictObject({
    list: id,
    entryId: id,
    version: z.int(),
    retired: z.boolean(),
  }),
  'operator-face-changed': z.strictObject({ version: z.int() }),
  'desk-rules-changed': z.strictObject({ version: z.int(), rules: z.array(z.enum(RULE_NAMES)) }),
  'law-mode-changed': z.strictObject({ law: id, mode: z.enum(['mandatory', 'voluntary', 'off']) }),
  'holiday-year-loaded': z.strictObject({ calendar: id, year: z.int(), moved: z.int() }),
  'cases-recounted': z.strictObject({ calendar: id, moved: z.int() }),
  'calendar-feed-made': none,
  'calendar-feed-ended': none,
  'mail-queued-again': z.strictObject({ mailId: id }),
  'mail-failed': z.strictObject({ mailId: id, errorClass: z.string().max(120) }),
  'setup-link-made': none,
  'staff-invited': z.strictObject({ role: z.enum(ROLES) }),
  'staff-joined': z.strictObject({ staffId: id, role: z.enum(ROLES) }),
  'staff-signed-in': z.strictObject({ factor: z.enum(['totp', 'recovery-code']) }),
  'staff-sign-in-failed': z.strictObject({ staffId: id.nullable() }),
  'staff-signed-out': none,
  'staff-role-changed': z.strictObject({ staffId: id, role: z.enum(ROLES) }),
  'staff-disabled': z.strictObject({ staffId: id }),
  'staff-enabled': z.strictObject({ staffId: id }),
  'staff-factor-reset': z.strictObject({ staffId: id }),
  'staff-factor-changed': none,
  'staff-password-changed': none,
  'recovery-codes-renewed': none,
  'access-denied': z.strictObject({ permission: id }),
  'database-copies-deleted': z.strictObject({ copies: z.int() }),
  'master-key-added': z.strictObject({ masterKeyId: id }),
  'request-keys-rewrapped': z.strictObject({ masterKeyId: id, count: z.int() }),
  'retention-applied': z.strictObject({
    drafts: z.int(),
    formAttempts: z.int(),
    submissions: z.int(),
    sessions: z.int(),
    invitations: z.int(),
    failures: z.int(),
  }),
} satisfies Record<string, z.ZodType>

export type AuditEvent = keyof typeof AUDIT_EVENTS
export type AuditPayload<Event extends AuditEvent> = z.infer<(typeof AUDIT_EVENTS)[Event]>
