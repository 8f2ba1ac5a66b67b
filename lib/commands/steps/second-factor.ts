import type { Queries } from '#db/client.ts'
import { hasRecoveryCode, spendRecoveryCode } from '#db/queries/recovery-codes.ts'
import { type StaffRow, spendTotpStep } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailAboutAccount } from '#lib/commands/steps/account-mail.ts'
import { parseRecoveryCode } from '#lib/domain/staff/recovery-code.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { totpStep } from '#lib/platform/totp.ts'
import { openTotpSecret } from '#lib/vault/staff-vault.ts'

/** A second factor that fits, not used up yet. */
export type Factor = { factor: 'totp'; step: number } | { factor: 'recovery-code'; codeHash: string }

/** Nobody's secret, so that an unknown person's code costs the same time (SR-088). */
const NOBODY = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

/** What a typed code is for this person: a code of the app not used before, a recovery code, or (null) neither. */
export async function matchFactor(
  { keys, now }: Context,
  tx: Queries,
  person: StaffRow | undefined,
  typed: string,
): Promise<Factor | null> {
  const place = { column: 'staff.sealed_totp_secret', id: person?.id ?? '' } as const
  const secret = person ? openTotpSecret(keys, place, person.sealedTotpSecret) : NOBODY
  const step = totpStep(secret, plainDigits(typed), now)
  if (step !== null) return person && step > person.totpLastStep ? { factor: 'totp', step } : null
  const code = parseRecoveryCode(typed)
  if (!code) return null
  const codeHash = hashSecret(code)
  const found = await hasRecoveryCode(tx, person?.id ?? '', codeHash)
  return found ? { factor: 'recovery-code', codeHash } : null
}

/**
 * Uses a factor up, so that it never works again (SR-090, SR-092). A recovery code may have been found by somebody
 * else, so its use is mailed to the person (SR-098). False if it was used in between.
 */
export async function spendFactor(
  context: Context,
  tx: Queries,
  person: StaffRow,
  factor: Factor,
): Promise<boolean> {
  if (factor.factor === 'totp') return spendTotpStep(tx, person.id, factor.step)
  const spent = await spendRecoveryCode(tx, person.id, factor.codeHash, instantText(context.now))
  if (spent) await mailAboutAccount(context, tx, person, 'recovery-code-used')
  return spent
}

/** A code as apps show it, with or without the gap in the middle, in any script's full-width digits. */
export function plainDigits(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s-]/g, '')
}
