import type { Result } from '#lib/domain/result.ts'
import { clientAddress } from '#lib/http/client-address.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import { countUse, type LimitName } from '#lib/http/rate-limit.ts'
import { readClientPercent } from '#lib/reads/desk-rules.ts'

/** Counts one use of a thing by whoever sent a request, under the limits of now; past them: when to try again. */
export async function countClientUse(
  name: LimitName,
  headers: Headers,
): Promise<Result<{ isOverSoftLimit: boolean }>> {
  const { env, keys } = webProcess()
  const client = keys.lookupHash(`client|${clientAddress(headers, env.TRUSTED_PROXIES)}`)
  return countUse(name, client, {
    scale: env.RATE_LIMIT_SCALE,
    percent: () => readClientPercent(contextFor({ type: 'visitor' })),
  })
}
