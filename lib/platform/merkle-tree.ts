import { createHash } from 'node:crypto'

/**
 * A Merkle tree (RFC 9162, 2.1) that only grows, as far as growing needs it: the hashes of its full subtrees from left to right, hex, the
 * largest first. It has as many as its size has ones in binary.
 */
export type Tree = { size: number; subtrees: readonly string[] }

export const EMPTY_TREE: Tree = { size: 0, subtrees: [] }

/** The tree with more leaves at its end. @param leaves their hashes (SHA-256 over 0x00 and the entry), hex. */
export function grown({ size, subtrees }: Tree, leaves: Iterable<string>): Tree {
  const hashes = subtrees.map((hash) => Buffer.from(hash, 'hex'))
  let count = size
  for (const leaf of leaves) {
    hashes.push(Buffer.from(leaf, 'hex'))
    // two subtrees of one size are one of the next
    for (let rest = count; rest % 2 === 1; rest = Math.floor(rest / 2)) joinLastTwo(hashes)
    count += 1
  }
  return { size: count, subtrees: hashes.map((hash) => hash.toString('hex')) }
}

/** The hash that stands for the whole tree, hex. */
export function rootOf({ subtrees }: Tree): string {
  const hashes = subtrees.map((hash) => Buffer.from(hash, 'hex'))
  while (hashes.length > 1) joinLastTwo(hashes)
  return (hashes[0] ?? createHash('sha256').digest()).toString('hex')
}

/** Nodes beside each other as the one above them: as many as a power of two, or two halves of different size. */
export function joined(hashes: readonly string[]): string {
  return rootOf(grown(EMPTY_TREE, hashes))
}

function joinLastTwo(hashes: Buffer[]): void {
  const [left, right] = hashes.splice(-2)
  if (!left || !right) throw new Error('A tree of this size has two subtrees here.')
  hashes.push(createHash('sha256').update('\x01').update(left).update(right).digest())
}
