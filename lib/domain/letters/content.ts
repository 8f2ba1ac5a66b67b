import { z } from 'zod'
import type { Permission } from '#lib/domain/access/permissions.ts'
import { careField } from '#lib/domain/letters/care.ts'
import { itemAnswersField } from '#lib/domain/requests/correction-answer.ts'
import { ASK_FREELY, deskText } from '#lib/domain/requests/desk-forms.ts'
import { emailAddress } from '#lib/domain/requests/email-address.ts'
import { OUTCOMES, type Step } from '#lib/domain/requests/lifecycle.ts'

/** What a letter of staff does when it goes: the step it takes on the case, who may, and whether files go with it. */
export const LETTER_VERBS = {
  reply: { step: 'reply', permission: 'reply-to-requester', takesFiles: true },
  ask: { step: 'ask', permission: 'ask-requester', takesFiles: false },
  close: { step: 'close', permission: 'close-request', takesFiles: true },
  refuse: { step: 'refuse', permission: 'refuse-request', takesFiles: false },
} as const satisfies Record<string, { step: Step; permission: Permission; takesFiles: boolean }>
export type LetterVerb = keyof typeof LETTER_VERBS

export function isLetterVerb(value: unknown): value is LetterVerb {
  return typeof value === 'string' && Object.hasOwn(LETTER_VERBS, value)
}

/**
 * Everything a letter says, as its form was checked; what its verb does not use is left out. It is parsed once more when
 * the letter goes, which may be days later and after an update.
 */
export const letterContent = z.strictObject({
  verb: z.enum(Object.keys(LETTER_VERBS) as [LetterVerb, ...LetterVerb[]]),
  body: deskText('message-missing'),
  /** Of a question. */
  about: z.enum(ASK_FREELY).nullish(),
  /** Of an answer; a refusal's is known by its verb. */
  outcome: z.enum(OUTCOMES).nullish(),
  ground: z.string().max(64).nullish(),
  /** Of a correction, what became of each item. */
  items: itemAnswersField.optional(),
  /** Why a case ends although tasks are open. */
  openTasks: z.string().max(40_000).nullish(),
  /** What its writer says of it. */
  care: careField.optional(),
  /** The address on file, where it is another than the request's: a notice goes there before anything is done (SR-080). */
  onFile: emailAddress.nullish(),
})
export type LetterContent = z.infer<typeof letterContent>
