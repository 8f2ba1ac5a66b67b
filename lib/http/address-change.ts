import { askAddressChange } from '#lib/commands/verification/ask-address-change.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { browserMark } from '#lib/http/browser-mark.ts'
import type { Next } from '#lib/http/form-answer.ts'
import type { Posted } from '#lib/http/form-route.ts'
import { countKeyTry, forgiveKeyTry } from '#lib/http/rate-limit.ts'

/** Asks for another address of the request one is signed in to; guesses at the access key are counted for each request. */
export async function askAnotherAddress({
  context,
  input,
  cookie,
}: Posted<{ email: string; accessKey?: string }>): Promise<Result<Next>> {
  const { actor, keys, operator } = context
  const requestId = actor.type === 'requester' ? actor.requestId : ''
  const tried = keys.lookupHash(`key-try|${requestId}`)
  const counted = await countKeyTry(tried, operator.limitScale)
  if (!counted.ok) return counted
  const { browserSecret, cookies } = browserMark(cookie)
  const proofs = { accessKey: input.accessKey ?? null, sessionSecret: cookie('session') ?? '' }
  const asked = await askAddressChange(context, { email: input.email, ...proofs, browserSecret })
  if (!asked.ok) return asked
  await forgiveKeyTry(tried)
  return ok({ to: '/my-request/address?done=asked', cookies })
}
