import type { Result } from '#lib/domain/result.ts'
import { clientAddress } from '#lib/http/client-address.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import { countUse, type LimitName } from '#lib/http/rate-limit.ts'
import { readClientPercent } from '#lib/reads/desk-rules.ts'

/** Counts one use of a thing by whoever sent a request, under the limits of now; past them: when to try again. */
export async function countClientUse(name: LimitName, headers: Headers): Promise<Counted> {
  return count(name, `client|${clientAddress(headers, webProcess().env.TRUSTED_PROXIES)}`)
}

/** The same by one sign-in, alive as it was read now: a team behind one address does not use up each other's limit. */
export async function countSessionUse(name: LimitName, sessionSecret: string): Promise<Counted> {
  return count(name, `session|${sessionSecret}`)
}

type Counted = Result<{ isOverSoftLimit: boolean }>

async function count(name: LimitName, user: string): Promise<Counted> {
  const { env, keys } = webProcess()
  return countUse(name, keys.lookupHash(user), {
    scale: env.RATE_LIMIT_SCALE,
    percent: () => readClientPercent(contextFor({ type: 'visitor' })),
  })
}
