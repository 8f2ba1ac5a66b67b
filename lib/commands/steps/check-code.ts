import type { Queries } from '#db/client.ts'
import { countWrongCode, type VerificationRow } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { parseCode } from '#lib/domain/requests/reference.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { isWithinLife } from '#lib/domain/verification/link-life.ts'
import { CODE_LIFETIME_MINUTES, WRONG_CODES_ALLOWED } from '#lib/domain/verification/policy.ts'
import { codeHash } from '#lib/vault/derived-secrets.ts'

/** Whether a typed code is that of one of these mails. Counts a wrong one; five kill a mail's code (SR-057). */
export async function checkCode(
  { keys, now }: Context,
  tx: Queries,
  candidates: VerificationRow[],
  typed: string | null,
): Promise<Result<null>> {
  if (!typed?.trim()) return fieldFailed('code', 'code-missing')
  const code = parseCode(typed)
  const usable = candidates.filter(({ wrongCodes }) => wrongCodes < WRONG_CODES_ALLOWED)
  if (usable.length === 0) return fieldFailed('code', 'too-many-codes')
  const match = code && usable.find((row) => row.codeHash === codeHash(keys, row.id, code))
  if (match)
    return isWithinLife(match, now, { minutes: CODE_LIFETIME_MINUTES })
      ? ok(null)
      : fieldFailed('code', 'code-expired')
  for (const row of usable) await countWrongCode(tx, row.id)
  return fieldFailed('code', 'wrong-code')
}
