import { countWrongCode, endVerifications, listUnusedVerifications } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { findToProve, notProven, proven } from '#lib/commands/steps/second-proof.ts'
import { parseCode } from '#lib/domain/requests/reference.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { isOpenLinkAlive } from '#lib/domain/verification/link-life.ts'
import { WRONG_CODES_ALLOWED } from '#lib/domain/verification/policy.ts'
import { instantText } from '#lib/platform/clock.ts'
import { codeHash } from '#lib/vault/derived-secrets.ts'

type Brought = { sessionSecret: string | null; code: string }

/** The second proof of who signed in by the access key: the code of a mail. Five wrong ones kill it (SR-057, SR-122). */
export async function proveByCode(
  context: Context,
  { sessionSecret, code: typed }: Brought,
): Promise<Result<null>> {
  const { keys, now } = context
  const by = 'mail-code'
  const code = parseCode(typed)
  return context.db.transaction(async (tx) => {
    const found = await findToProve(context, tx, { sessionSecret, by })
    if (!found.ok) return found
    const { request } = found.value
    const asked = await listUnusedVerifications(tx, request.id, 'second-proof')
    const alive = asked.filter((row) => isOpenLinkAlive(row, now))
    if (alive.length === 0) return fieldFailed('code', 'code-expired')
    const usable = alive.filter(({ wrongCodes }) => wrongCodes < WRONG_CODES_ALLOWED)
    if (usable.length === 0) return fieldFailed('code', 'too-many-codes')
    const match = code ? usable.find((row) => row.codeHash === codeHash(keys, row.id, code)) : undefined
    if (!match) {
      for (const row of usable) await countWrongCode(tx, row.id)
      await notProven(context, tx, request)
      return fieldFailed('code', 'wrong-code')
    }
    await endVerifications(tx, request.id, 'second-proof', instantText(now))
    await proven(context, tx, { ...found.value, by })
    return ok(null)
  })
}
