import { RateLimiterMemory, RateLimiterRes, RateLimiterUnion } from 'rate-limiter-flexible'
import { CLIENT_PERCENT_MAX } from '#lib/domain/operator/desk-rules.ts'
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

/**
 * What an operator may allow more of, where many people share an address: filing, writing and files. What guards keys,
 * sign-in and the desk is as strict for everybody.
 */
const RAISED: readonly LimitName[] = [
  'save-step',
  'submit',
  'continue',
  'resend',
  'message',
  'upload',
  'draft-file',
  'download',
]

/** How far they are raised: `scale` for load tests, `percent` by the rules of the desk, asked only past what is usual. */
export type Raise = { scale: number; percent(): Promise<number> }

const limiters = new Map<LimitName, RateLimiterUnion>()

/** Counts as far as a limit can ever be raised; what holds now is compared with the count. */
function limiterOf(name: LimitName, scale: number): RateLimiterUnion {
  const known = limiters.get(name)
  if (known) return known
  const most = (scale * (RAISED.includes(name) ? CLIENT_PERCENT_MAX : 100)) / 100
  const windows = LIMITS[name].map(
    ({ points, seconds }) =>
      new RateLimiterMemory({ points: points * most, duration: seconds, keyPrefix: `${name}-${seconds}` }),
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
  raise: Raise,
): Promise<Result<{ isOverSoftLimit: boolean }>> {
  let used: Record<string, RateLimiterRes>
  try {
    used = await limiterOf(name, raise.scale).consume(clientKey)
  } catch (refused) {
    return tooMany(resultsIn(refused))
  }
  const counts = LIMITS[name].map((window: Window) => ({
    ...window,
    found: used[`${name}-${window.seconds}`],
  }))
  const isPast = (result: RateLimiterRes | undefined, most: number) => (result?.consumedPoints ?? 0) > most
  if (!counts.some(({ found, points, soft = points }) => isPast(found, soft * raise.scale)))
    return ok({ isOverSoftLimit: false })
  const factor = raise.scale * ((RAISED.includes(name) ? await raise.percent() : 100) / 100)
  const over = counts.filter(({ found, points }) => isPast(found, points * factor))
  if (over.length > 0) return tooMany(over.flatMap(({ found }) => found ?? []))
  return ok({
    isOverSoftLimit: counts.some(({ found, soft }) => soft !== undefined && isPast(found, soft * factor)),
  })
}

function tooMany(results: readonly RateLimiterRes[]) {
  const retryAfterSeconds = Math.max(1, ...results.map((each) => Math.ceil(each.msBeforeNext / 1000)))
  return failed('too-many-requests', { retryAfterSeconds })
}

function resultsIn(refused: unknown): RateLimiterRes[] {
  const results = Object.values(refused as Record<string, unknown>).filter(
    (each) => each instanceof RateLimiterRes,
  )
  if (results.length === 0) throw refused
  return results
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
    return tooMany(resultsIn({ refused }))
  }
}

/** The key was right: its try does not count. */
export async function forgiveKeyTry(referenceKey: string): Promise<void> {
  await keyTries?.reward(referenceKey)
}
