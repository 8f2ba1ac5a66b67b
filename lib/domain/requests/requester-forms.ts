import { z } from 'zod'
import { emailAddress } from '#lib/domain/requests/email-address.ts'
import { LONG_TEXT_MAX } from '#lib/domain/requests/intake.ts'
import { plainText } from '#lib/domain/requests/plain-text.ts'

const typed = (missing: string) =>
  z
    .string(missing)
    .max(200, 'text-too-long')
    .refine((text) => text.trim() !== '', missing)

/** The forms of a requester's own page, and of the ways into it. */
export const accessKeyForm = z.strictObject({
  reference: typed('reference-missing'),
  accessKey: typed('access-key-missing'),
})
/** Its field has a name of its own, because both forms stand on one page. */
export const openLinkForm = z.strictObject({ mailReference: typed('reference-missing') })
/** Asks for a list of one’s requests. */
export const findForm = z.strictObject({ email: emailAddress })
/** The access key alone, in a request that is open already. */
export const proveByKeyForm = z.strictObject({ accessKey: typed('access-key-missing') })
/** A form that is one button. */
export const buttonForm = z.strictObject({})
/** The code of a mail, typed where it was asked for. */
export const openCodeForm = z.strictObject({ code: typed('code-missing') })
export const openOtherForm = z.strictObject({ reference: typed('reference-missing') })
export const messageForm = z.strictObject({
  body: plainText({ missing: 'message-missing', max: LONG_TEXT_MAX, lines: true }),
})
const uploaded = z.array(z.string().max(64))
/** Another address for a confirmed request; the key may be left out where a second proof was given just now. */
export const newAddressForm = z.strictObject({
  email: emailAddress,
  accessKey: z.string().max(200, 'text-too-long').optional(),
})
/** A message with files: what came with the form was taken already, and goes with the message. */
export const messageWithFilesForm = messageForm.extend({ uploaded })
/** One file, for a message that is still being written. */
export const addFileForm = z.strictObject({ uploaded })
/** The file to destroy; what else was typed is only kept. */
export const removeFileForm = z.object({ remove: z.string('invalid-input').max(64) })
/** An appeal or a complaint about an answer: everything but this is known. */
export const appealForm = z.strictObject({
  body: plainText({ missing: 'appeal-missing', max: LONG_TEXT_MAX, lines: true }),
})
export const withdrawForm = z.strictObject({
  version: z
    .string('version-missing')
    .regex(/^[1-9]\d{0,8}$/, 'version-missing')
    .transform(Number),
})
