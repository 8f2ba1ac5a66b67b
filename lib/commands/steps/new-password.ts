import type { Context } from '#lib/commands/context.ts'
import { shownFace } from '#lib/commands/steps/shown-face.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { passwordProblem, wordsOf } from '#lib/domain/staff/password-rules.ts'
import { commonPasswords } from '#lib/platform/common-passwords.ts'
import { hashPassword } from '#lib/platform/password.ts'
import type { StaffProfile } from '#lib/vault/staff-vault.ts'

/** The product's own words, which anybody would try. */
const PRODUCT = 'rights portal privacy'

/** Checks a new password by the rules and hashes it; takes time, so never inside a transaction. `field` names it in the form. */
export async function newPasswordHash(
  context: Context,
  field: string,
  password: string,
  profile: StaffProfile,
): Promise<Result<string>> {
  const { name, legalName } = await shownFace(context, context.db.read)
  const own = [...Object.values(name), ...Object.values(legalName)]
  const words = wordsOf(...own, PRODUCT, profile.name, profile.email)
  const problem = passwordProblem(password, { common: await commonPasswords(), words })
  if (problem) return fieldFailed(field, problem.code, problem.params)
  return ok(await hashPassword(password))
}
