import { openByAccessKey } from '#lib/commands/verification/open-by-access-key.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import type { Next } from '#lib/http/form-answer.ts'
import type { Posted } from '#lib/http/form-route.ts'
import { countKeyTry, forgiveKeyTry } from '#lib/http/rate-limit.ts'
import { enterRequest } from '#lib/http/requester-cookies.ts'

/**
 * Signs in by reference and access key. Tries are counted per reference as well as per client, for unknown
 * references too, so that nothing tells which exist (SR-049).
 */
export async function openWithKey({
  context,
  input: brought,
  cookie,
}: Posted<{ reference: string; accessKey: string }>): Promise<Result<Next>> {
  const tried = context.keys.lookupHash(`key-try|${parseReference(brought.reference) ?? brought.reference}`)
  const counted = await countKeyTry(tried, context.operator.limitScale)
  if (!counted.ok) return counted
  const opened = await openByAccessKey(context, brought)
  if (!opened.ok) return opened
  await forgiveKeyTry(tried)
  return ok(enterRequest(opened.value.sessionSecret, cookie))
}
