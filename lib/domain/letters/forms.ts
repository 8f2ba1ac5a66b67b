import { z } from 'zod'
import type { LetterVerb } from '#lib/domain/letters/content.ts'
import {
  askForm,
  closeForm,
  deskText,
  draftFields,
  refuseForm,
  replyForm,
  version,
} from '#lib/domain/requests/desk-forms.ts'

/** Most characters of a draft as it is kept: no form holds more. */
const KEPT_MAX = 40_000

/** The form of each verb, for a letter that is sent off from it. */
export const LETTER_FORMS = { reply: replyForm, ask: askForm, close: closeForm, refuse: refuseForm }

const unchecked = z.unknown().optional()

/**
 * The same form while it is still being written: any field may be missing or wrong, for nothing goes out by it; only its
 * size is bounded.
 */
export function draftForm(verb: LetterVerb) {
  const fields = Object.keys(LETTER_FORMS[verb].shape).map((name) => [name, unchecked] as const)
  return z
    .strictObject({ ...Object.fromEntries(fields), add: unchecked, version, ...draftFields })
    .refine((typed) => JSON.stringify(typed).length <= KEPT_MAX, { path: ['body'], error: 'letter-too-long' })
}

/** A button on a letter that needs nothing but the version that was read. */
export const letterForm = z.strictObject({ version })
export const restoreForm = z.strictObject({ version, restore: version })

/** What a second person says of a letter: it may go on, or it goes back with a comment. */
export const judgeForm = z
  .strictObject({
    version,
    caseVersion: version,
    as: z.enum(['review', 'approve']),
    decision: z.enum(['pass', 'return'], 'judgement-missing'),
    comment: z
      .string()
      .max(8 * 5000)
      .default(''),
    /** That what goes out holds nothing of other people (SR-127). */
    noThirdParty: z.literal('yes').nullish(),
    code: z.string().max(64, 'factor-wrong').nullish(),
  })
  .refine(({ decision, comment }) => decision === 'pass' || comment.trim() !== '', {
    path: ['comment'],
    error: 'comment-missing',
  })

/** What a second person decided of a letter that the person it is for had stopped (SR-081). */
export const unfreezeForm = z.strictObject({
  version,
  decision: z.enum(['go-on', 'drop'], 'unfreeze-missing'),
  body: deskText('unfreeze-reason-missing'),
  code: z.string().max(64, 'factor-wrong').nullish(),
})
