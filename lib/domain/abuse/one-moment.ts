/** Seconds to wait without scripts before a post that looked like a program's goes on (SR-045). */
const WAIT_SECONDS = 60
/** How long its challenge holds; after that it is asked anew, and what was typed is kept. */
export const CHALLENGE_MINUTES = 10
/** Zero bits a proof begins with: about 33 000 tries, one or two seconds on a phone. */
export const PROOF_BITS = 15
/** No person sends a form sooner than this after it was shown to them (SR-046). */
const SHORTEST_FILLING_SECONDS = 2

/** How a form came back. `startedAt`: when it was shown or begun; null if it does not say. */
type Filled = { trap?: string; startedAt: Temporal.Instant | null; now: Temporal.Instant; scale: number }

/** Whether a form looks filled in by a program: it counts as over the soft limit, and is never dropped (SR-046). */
export function looksFilledByProgram({ trap, startedAt, now, scale }: Filled): boolean {
  if (trap) return true
  return startedAt === null || now.since(startedAt).total('seconds') < SHORTEST_FILLING_SECONDS / scale
}

/** Seconds that are still to be waited for without a proof; 0 once it may go on. `scale` shortens it for load tests. */
export function secondsToWait(issuedAt: Temporal.Instant, now: Temporal.Instant, scale: number): number {
  return Math.max(0, Math.ceil(WAIT_SECONDS / scale - now.since(issuedAt).total('seconds')))
}

/** Whether a challenge is too old to be answered. */
export function isChallengeOver(issuedAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return now.since(issuedAt).total('minutes') >= CHALLENGE_MINUTES
}

/** What is hashed with SHA-256 to prove work on a challenge: `count` is what a browser looks for. */
export function proofText(challenge: string, count: number): string {
  return `${challenge}:${count}`
}

/** Whether a SHA-256 digest begins with as many zero bits as a proof needs. */
export function provesWork(digest: Uint8Array, bits = PROOF_BITS): boolean {
  const [a = 255, b = 255, c = 255, d = 255] = digest
  return Math.clz32((a << 24) | (b << 16) | (c << 8) | d) >= bits
}
