import { z } from 'zod'
import { deskText, version } from '#lib/domain/requests/desk-forms.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'

export const closeAsSpamForm = z.strictObject({ version, body: deskText('spam-reason-missing') })
export const reopenForm = z.strictObject({ version, body: deskText('reopen-reason-missing') })

/** A reference in any spelling; what is none is a case that does not exist. */
export const otherReference = z
  .string('survivor-missing')
  .trim()
  .min(1, 'survivor-missing')
  .max(64, 'survivor-unknown')
  .transform((typed, ctx) => {
    const read = parseReference(typed)
    if (!read) ctx.addIssue({ code: 'custom', message: 'survivor-unknown' })
    return read ?? ''
  })

export const closeAsDuplicateForm = z.strictObject({
  version,
  of: otherReference,
  lookedTwice: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked === 'yes'),
})

/** What is said of two cases that were compared. */
export const linkForm = z.strictObject({ what: z.enum(['related', 'different'], 'invalid-input') })
export const unlinkForm = z.strictObject({})
