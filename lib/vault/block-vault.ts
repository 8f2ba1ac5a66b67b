import type { Keys } from '#lib/platform/keys.ts'

const place = (hash: string) => `blocks.sealed_reason|${hash}`

/** Seals why a sender was blocked, under the system key: it outlives the case. */
export function sealBlockReason(keys: Keys, hash: string, reason: string): string {
  return keys.seal(place(hash), reason)
}

export function openBlockReason(
  keys: Keys,
  { hash, sealedReason }: { hash: string; sealedReason: string | null },
): string | null {
  return sealedReason && keys.open(place(hash), sealedReason)
}
