import { z } from 'zod'
import { BLOCKED_THINGS } from '#lib/domain/blocks/blocks.ts'
import { deskText, openTasks, version } from '#lib/domain/requests/desk-forms.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'

const ticked = z
  .literal('yes')
  .optional()
  .transform((typed) => typed === 'yes')

export const closeAsSpamForm = z.strictObject({
  version,
  body: deskText('spam-reason-missing'),
  openTasks,
  tellNobody: ticked,
  block: z.array(z.enum(BLOCKED_THINGS, 'invalid-input')).default([]),
})
export const bringBackForm = z.strictObject({ version })
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
  lookedTwice: ticked,
  openTasks,
})

/** What is said of two cases that were compared. */
export const linkForm = z.strictObject({ what: z.enum(['related', 'different'], 'invalid-input') })
export const unlinkForm = z.strictObject({})
