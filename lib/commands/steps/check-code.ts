import type { Queries } from '#db/client.ts'
import { countWrongCode, type VerificationRow } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { parseCode } from '#lib/domain/requests/reference.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { isWithinLife } from '#lib/domain/verification/link-life.ts'
import { CODE_LIFETIME_MINUTES, WRONG_CODES_ALLOWED } from '#lib/domain/verification/policy.ts'
import { codeHash } from '#lib/vault/derived-secrets.ts'

/** The mails whose code it may be, what was typed, and how long a code lives from sending, if not as long as usual. */
type Typed = { candidates: readonly VerificationRow[]; typed: string | null; life?: Temporal.DurationLike }
const USUAL_LIFE = { minutes: CODE_LIFETIME_MINUTES }

/** The mail whose code was typed, or a problem of the field `code`. Counts a wrong one; five kill it (SR-057). */
export async function checkCode(
  { keys, now }: Context,
  tx: Queries,
  { candidates, typed, life = USUAL_LIFE }: Typed,
): Promise<Result<VerificationRow>> {
  if (!typed?.trim()) return fieldFailed('code', 'code-missing')
  const code = parseCode(typed)
  const usable = candidates.filter(({ wrongCodes }) => wrongCodes < WRONG_CODES_ALLOWED)
  if (usable.length === 0) return fieldFailed('code', 'too-many-codes')
  const match = code ? usable.find((row) => row.codeHash === codeHash(keys, row.id, code)) : undefined
  if (match) return isWithinLife(match, now, life) ? ok(match) : fieldFailed('code', 'code-expired')
  for (const { id } of usable) await countWrongCode(tx, id)
  return fieldFailed('code', 'wrong-code')
}
