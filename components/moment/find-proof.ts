import { proofText, provesWork } from '#lib/domain/abuse/one-moment.ts'

/** Hashes asked for at once: enough to keep a browser busy, few enough to stop soon. */
const BATCH = 512

/** Counts up until a hash of the challenge proves work. @returns the count, or null once it was aborted. */
export async function findProof(challenge: string, signal: AbortSignal): Promise<number | null> {
  const encoder = new TextEncoder()
  for (let first = 0; !signal.aborted; first += BATCH) {
    const counts = Array.from({ length: BATCH }, (_, index) => first + index)
    const digests = await Promise.all(
      counts.map((count) => crypto.subtle.digest('SHA-256', encoder.encode(proofText(challenge, count)))),
    )
    const found = digests.findIndex((digest) => provesWork(new Uint8Array(digest)))
    if (found >= 0) return first + found
  }
  return null
}
