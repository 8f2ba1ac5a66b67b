import { z } from 'zod'
import { ROLES } from '#lib/domain/access/permissions.ts'
import { emailAddress } from '#lib/domain/requests/email-address.ts'
import { plainText } from '#lib/domain/requests/plain-text.ts'

/** A password as it was typed: nothing is trimmed, folded or forbidden here (SR-087). */
const password = z.string('password-missing').min(1, 'password-missing').max(1000, 'password-too-long')
const code = z.string('factor-missing').max(200, 'text-too-long').regex(/\S/, 'factor-missing')
/** Asked for only when the last factor is too old; the command says so. */
const freshCode = z.string().max(200, 'text-too-long').optional()
const name = plainText({ missing: 'staff-name-missing', max: 80 })
const role = z.enum(ROLES, 'role-missing')
const version = z.coerce.number().int().positive()

export const signInAnswers = z.strictObject({
  email: z.string('email-missing').max(1000, 'email-invalid').regex(/\S/, 'email-missing'),
  password,
  code,
  next: z.string().max(500).optional(),
})

/** Name and address are asked of the first administrator only. */
export const joinAnswers = z.strictObject({
  name: name.optional(),
  email: emailAddress.optional(),
  password,
  code,
})

export const passwordAnswers = z.strictObject({ currentPassword: password, newPassword: password, code })
export const ownerAnswers = z.strictObject({ currentPassword: password, code })
export const codeAnswers = z.strictObject({ code })
export const inviteAnswers = z.strictObject({ name, email: emailAddress, role, code: freshCode })
export const manageAnswers = z.strictObject({ version, code: freshCode })
/** Who gets what somebody has in hand; nobody is the empty choice, the rules are one too. */
const handTo = z
  .string()
  .max(64, 'taker-unknown')
  .optional()
  .transform((id) => id || null)
/** How much was handed over, from the address. */
const few = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)
export const handedOver = z.object({ given: few, nobodys: few })
export const handOverAnswers = z.strictObject({ version, code: freshCode, handTo })
export const roleAnswers = z.strictObject({ role, version, code: freshCode, handTo })
/** One of one's own sign-ins, by its name in the list. */
export const endSessionAnswers = z.strictObject({ session: z.string().max(100) })
export const signOnAnswers = z.strictObject({ next: z.string().max(500).optional() })
export const signOnCodeAnswers = z.strictObject({ code: freshCode })
/** A button and nothing else. */
export const noAnswers = z.strictObject({})
