import { RateLimiterMemory, RateLimiterRes, RateLimiterUnion } from 'rate-limiter-flexible'
import { failed, ok, type Result } from '#lib/domain/result.ts'

/** `soft`: the uses after which a proof of work or a wait is asked for (SR-045). */
type Window = { points: number; seconds: number; soft?: number }

/** How often one client may do a thing (SR-043, SR-093). Mail has caps of its own, in the database. */
const LIMITS = {
  'save-step': [{ points: 120, seconds: 600 }],
  submit: [
    { points: 5, seconds: 600, soft: 3 },
    { points: 20, seconds: 86_400, soft: 10 },
  ],
  continue: [{ points: 60, seconds: 600 }],
  confirm: [{ points: 30, seconds: 600 }],
  resend: [{ points: 6, seconds: 600 }],
  'open-request': [{ points: 10, seconds: 600 }],
  find: [{ points: 5, seconds: 600 }],
  message: [{ points: 20, seconds: 600 }],
  upload: [{ points: 60, seconds: 600 }],
  /** Files of nobody yet; together they may fill no more than `DRAFTS_BYTES_MAX`. */
  'draft-file': [
    { points: 40, seconds: 600 },
    { points: 200, seconds: 86_400 },
  ],
  download: [{ points: 60, seconds: 600 }],
  'task-link': [{ points: 120, seconds: 600 }],
  'sign-in': [{ points: 20, seconds: 600 }],
  desk: [{ points: 300, seconds: 60 }],
  calendar: [{ points: 120, seconds: 60 }],
} satisfies Record<string, Window[]>

export type LimitName = keyof typeof LIMITS

const limiters = new Map<LimitName, RateLimiterUnion>()

function limiterOf(name: LimitName, scale: number): RateLimiterUnion {
  const known = limiters.get(name)
  if (known) return known
  const windows = LIMITS[name].map(
    ({ points, seconds }) =>
      new RateLimiterMemory({ points: points * scale, duration: seconds, keyPrefix: `${name}-${seconds}` }),
  )
  const limiter = new RateLimiterUnion(...windows)
  limiters.set(name, limiter)
  return limiter
}

/**
 * Counts one use by `clientKey` (a keyed hash, never an address in clear, SR-044), and tells whether it is past a soft
 * limit. Past the limit itself: when to try again.
 */
export async function countUse(
  name: LimitName,
  clientKey: string,
  scale: number,
): Promise<Result<{ isOverSoftLimit: boolean }>> {
  try {
    const used = await limiterOf(name, scale).consume(clientKey)
    const isOverSoftLimit = LIMITS[name].some(({ soft, seconds }: Window) => {
      const consumed = used[`${name}-${seconds}`]?.consumedPoints ?? 0
      return soft !== undefined && consumed > soft * scale
    })
    return ok({ isOverSoftLimit })
  } catch (refused) {
    return failed('too-many-requests', { retryAfterSeconds: secondsToWait(refused) })
  }
}

function secondsToWait(refused: unknown): number {
  const results = Object.values(refused as Record<string, unknown>).filter(
    (each) => each instanceof RateLimiterRes,
  )
  if (results.length === 0) throw refused
  return Math.max(1, ...results.map((each) => Math.ceil(each.msBeforeNext / 1000)))
}

/** How often an access key may be tried for one reference, by whomever; the right one is not counted. */
const KEY_TRIES: Window = { points: 10, seconds: 3600 }
let keyTries: RateLimiterMemory | undefined

/** Counts one try of a key for a reference (its keyed hash), known or not. Past the limit: when to try again. */
export async function countKeyTry(referenceKey: string, scale: number): Promise<Result<null>> {
  keyTries ??= new RateLimiterMemory({ points: KEY_TRIES.points * scale, duration: KEY_TRIES.seconds })
  try {
    await keyTries.consume(referenceKey)
    return ok(null)
  } catch (refused) {
    return failed('too-many-requests', { retryAfterSeconds: secondsToWait({ refused }) })
  }
}

/** The key was right: its try does not count. */
export async function forgiveKeyTry(referenceKey: string): Promise<void> {
  await keyTries?.reward(referenceKey)
}
