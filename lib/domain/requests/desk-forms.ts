import { z } from 'zod'
import { EXTENSION_REASONS } from '#lib/domain/clock/law.ts'
import { careField } from '#lib/domain/letters/care.ts'
import { leftOver } from '#lib/domain/letters/variables.ts'
import { NOTICE_WAYS, OWN_RECEIPT_WAYS } from '#lib/domain/messages/ways.ts'
import { ENTRIES_MAX, entryId } from '#lib/domain/operator/catalogue.ts'
import { CASE_CIRCUMSTANCES } from '#lib/domain/requests/circumstance.ts'
import { itemAnswersField } from '#lib/domain/requests/correction-answer.ts'
import { emailAddress } from '#lib/domain/requests/email-address.ts'
import { CLOSING_OUTCOMES } from '#lib/domain/requests/lifecycle.ts'
import { plainText } from '#lib/domain/requests/plain-text.ts'
import { OTHER_CHANNELS, receiptDay, receiptTime } from '#lib/domain/requests/receipt-correction.ts'

/** Most characters of a message, an answer or a note; in any script it fits the limit of a form's body. */
export const DESK_TEXT_MAX = 5000

/** What a question to the requester is about: the first two may stop the clock, where the law says so. */
export const ASK_ABOUT = ['scope', 'identity', 'other'] as const
export type AskAbout = (typeof ASK_ABOUT)[number]
/** Who the person is has a form of its own, where the doubt is recorded first (GDPR 12(6)). */
export const ASK_FREELY = ['scope', 'other'] as const satisfies AskAbout[]
export type AskFreely = (typeof ASK_FREELY)[number]

/** The version that was read; every change carries it (SR-107). */
export const version = z
  .string('version-missing')
  .regex(/^[1-9]\d{0,8}$/, 'version-missing')
  .transform(Number)
export const deskText = (missing: string) => plainText({ missing, max: DESK_TEXT_MAX, lines: true })
/** A letter: nothing in it may still wait for words or for a variable's value. */
const letterText = (missing: string) =>
  deskText(missing).superRefine((text, ctx) => {
    const left = leftOver(text)
    if (left) ctx.addIssue({ code: 'custom', message: left.code, params: { what: left.what } })
  })

/** A ground's code, or none; whether it fits is the command's to say. */
const groundField = z
  .string()
  .max(64)
  .nullish()
  .transform((code) => code || null)

/** A day as YYYY-MM-DD, or null where the field was left empty. */
const optionalDay = z
  .string()
  .max(64, 'day-unreadable')
  .nullish()
  .transform((day) => day || null)
  .pipe(z.iso.date('day-unreadable').nullable())

/** Nobody is the empty choice. */
const assignee = z
  .string('assignee-missing')
  .max(64, 'assignee-unknown')
  .transform((id) => id || null)

/** The draft that a letter is written in, and the version of it that was read; nothing where it is a new one. */
export const draftFields = {
  letter: z
    .string()
    .max(64)
    .nullish()
    .transform((id) => id || null),
  letterVersion: z
    .union([version, z.literal('').transform(() => null)])
    .nullish()
    .transform((read) => read ?? null),
}
/**
 * The template that a letter began with, as it stands in the form; it is filled in before anything is sent. And the draft
 * it is kept in.
 */
const begunFields = {
  template: z.string().max(64).nullish(),
  care: careField.optional(),
  ...draftFields,
}
/** The address on file, where it is another than the request's; a notice goes there before anything is done (SR-080). */
const onFile = z.union([z.literal('').transform(() => null), emailAddress]).nullish()
export const assignForm = z.strictObject({ version, assignee })
/** What takes an assignment back, from the address of the page that offers it: who had it before, and the version. */
export const assignUndo = z.object({ former: assignee, version })
export type AssignUndo = z.output<typeof assignUndo>
/** The same as address parameters. */
export const undoQuery = ({ former, version: made }: AssignUndo) => ({
  former: former ?? '',
  version: String(made),
})
export const askForm = z.strictObject({
  version,
  about: z.enum(ASK_FREELY, 'about-missing'),
  body: letterText('question-missing'),
  ...begunFields,
})
export const stopPurposesForm = z.strictObject({
  version,
  stopped: z
    .array(entryId('purpose-unknown'))
    .max(ENTRIES_MAX)
    .default([])
    .refine((stopped) => stopped.length > 0, 'purpose-stopped-missing'),
})
/** Why a case ends although tasks are open; whether any is, the command knows. */
/** Why a case ends although tasks are open. */
export const openTasks = plainText({ missing: '', max: DESK_TEXT_MAX, lines: true, optional: true }).nullish()
/** A letter may bring files, which were taken while the form came in, and a code for what cannot be taken back. */
const letterFields = {
  ...begunFields,
  onFile,
  code: z.string().max(64, 'factor-wrong').nullish(),
  uploaded: z.array(z.string().max(64)).optional(),
}
export const replyForm = z.strictObject({ version, body: letterText('message-missing'), ...letterFields })
export const refuseForm = z.strictObject({
  version,
  ground: z.string('ground-missing').min(1, 'ground-missing').max(64, 'ground-unfitting'),
  body: letterText('reasons-missing'),
  openTasks,
  ...begunFields,
})
export const closeForm = z.strictObject({
  version,
  outcome: z.enum(CLOSING_OUTCOMES, 'outcome-missing'),
  ground: groundField,
  items: itemAnswersField,
  body: letterText('answer-missing'),
  openTasks,
  ...letterFields,
})
export const correctReceiptForm = z.strictObject({
  version,
  on: receiptDay,
  time: receiptTime,
  channel: z.enum(OTHER_CHANNELS, 'channel-missing'),
  body: deskText('receipt-reason-missing'),
})
export const extendForm = z.strictObject({
  version,
  reason: z.enum(EXTENSION_REASONS, 'extension-reason-missing'),
  until: optionalDay,
  by: z.enum(NOTICE_WAYS, 'notice-way-missing'),
  handedOn: optionalDay,
  body: deskText('notice-missing'),
})
export const acknowledgeForm = z.strictObject({
  version,
  by: z.enum(OWN_RECEIPT_WAYS, 'receipt-way-missing'),
  on: z.string('day-missing').min(1, 'day-missing').pipe(z.iso.date('day-unreadable')),
})
export const circumstanceForm = z.strictObject({
  version,
  circumstance: z.enum(CASE_CIRCUMSTANCES, 'circumstance-not-in-law'),
})
export const legalHoldForm = z.strictObject({ version, body: deskText('hold-reason-missing') })
export const settleAddressForm = z.strictObject({ version, body: deskText('settled-how-missing') })
/** Colleagues chosen beside a note; whom its text names by `@Name` needs no tick. */
const mentions = z.array(z.string().max(64)).max(100).default([])
export const noteForm = z.strictObject({ version, body: deskText('note-missing'), mentions })
export const watchForm = z.strictObject({ version })
export const seeMentionsForm = z.strictObject({
  note: z
    .string()
    .max(64)
    .nullish()
    .transform((id) => id || null),
})
export const searchForm = z.strictObject({ search: plainText({ missing: 'search-missing', max: 254 }) })
