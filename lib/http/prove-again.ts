import { proveByAccessKey } from '#lib/commands/verification/prove-by-access-key.ts'
import { proveByCode } from '#lib/commands/verification/prove-by-code.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import type { Next } from '#lib/http/form-answer.ts'
import type { Posted } from '#lib/http/form-route.ts'
import { countKeyTry, forgiveKeyTry } from '#lib/http/rate-limit.ts'

/** Back to what was to be seen. */
const PROVEN: Next = { to: '/my-request?done=proven#answer' }

/** The access key once more; tries are counted per request, as they are at the sign-in (SR-122). */
export async function proveWithKey(posted: Posted<{ accessKey: string }>): Promise<Result<Next>> {
  const { context, input, cookie } = posted
  const { actor, keys, operator } = context
  if (actor.type !== 'requester') return failed('signed-out')
  const tried = keys.lookupHash(`key-try|${actor.requestId}`)
  const counted = await countKeyTry(tried, operator.limitScale)
  if (!counted.ok) return counted
  const shown = await proveByAccessKey(context, { ...input, sessionSecret: cookie('session') })
  if (!shown.ok) return shown
  await forgiveKeyTry(tried)
  return ok(PROVEN)
}

/** The code of a mail; five wrong ones kill it. */
export async function proveWithCode(posted: Posted<{ code: string }>): Promise<Result<Next>> {
  const { context, input, cookie } = posted
  const shown = await proveByCode(context, { ...input, sessionSecret: cookie('session') })
  return shown.ok ? ok(PROVEN) : shown
}
