/** A mail gets this long to be read before it counts as not used. */
export const CANARY_SETTLED_HOURS = 2
/** How many confirmation mails are looked at. */
export const CANARY_LATELY = 8
/** How many requests before them say what is usual. */
export const CANARY_PAST = 100
/** The operator's mailbox is told of one drop once a day, however long it goes on. */
export const CANARY_TOLD_AGAIN_HOURS = 24

/** With fewer before, nothing is known to be usual; then only silence is told of. */
const PAST_LEAST = 20
/** Nobody's past is so good that a single unused mail would be news. */
const USUAL_MOST = 0.8
/** So seldom at most would the usual share give so few by chance. */
const CHANCE_MOST = 0.01

/** Of the last confirmation mails that left a while ago: how many were used. */
export type CanaryWarning = { used: number; sent: number }

/**
 * Whether confirmations dropped below their usual rate: mail then goes out and arrives nowhere, or in spam, which no
 * mail server tells. `lately`: of the last mails, whether each was used; `past`: the same of the requests before.
 * @returns null while all is usual, or too little is known.
 */
export function canaryWarning(lately: readonly boolean[], past: readonly boolean[]): CanaryWarning | null {
  if (lately.length < CANARY_LATELY) return null
  const used = countTrue(lately)
  const warning = { used, sent: lately.length }
  if (past.length < PAST_LEAST) return used === 0 ? warning : null
  const usual = Math.min(countTrue(past) / past.length, USUAL_MOST)
  return chanceOfAtMost(used, lately.length, usual) <= CHANCE_MOST ? warning : null
}

const countTrue = (values: readonly boolean[]) => values.filter(Boolean).length

/** The chance that of `n` mails at most `k` are used, each with the chance `share`. */
function chanceOfAtMost(k: number, n: number, share: number): number {
  let ways = 1
  let chance = 0
  for (let used = 0; used <= k; used++) {
    chance += ways * share ** used * (1 - share) ** (n - used)
    ways = (ways * (n - used)) / (used + 1)
  }
  return chance
}
