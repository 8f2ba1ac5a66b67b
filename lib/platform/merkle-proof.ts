import { joined } from '#lib/platform/merkle-tree.ts'

/** A node of one level stands for so many of the level below; level 0 are the leaves. */
export const FAN = 256

/** Reads `count` nodes of a level, from the node at `place` on, hex. Every node that is whole within the tree must be there. */
export type ReadNodes = (level: number, place: number, count: number) => Promise<string[]>

/** The hash over the leaves from `from` to before `to` as they stand together in a tree (RFC 9162, 2.1.1): its root for 0 and its size. */
export async function hashOver(read: ReadNodes, from: number, to: number): Promise<string> {
  const count = to - from
  const most = largestPowerBelow(count)
  if (count > 1 && most * 2 !== count) {
    const halves = [await hashOver(read, from, from + most), await hashOver(read, from + most, to)]
    return joined(halves)
  }
  let [level, unit] = [0, 1]
  for (; unit * FAN <= count; unit *= FAN) level += 1
  return joined(await read(level, from / unit, count / unit))
}

/** What with a leaf's own hash makes the root of the first `size` leaves, from the leaf upwards (RFC 9162, 2.1.3.1). */
export async function inclusionProof(read: ReadNodes, index: number, size: number): Promise<string[]> {
  const beside: [from: number, to: number][] = []
  let [from, to] = [0, size]
  while (to - from > 1) {
    const middle = from + largestPowerBelow(to - from)
    beside.push(index < middle ? [middle, to] : [from, middle])
    if (index < middle) to = middle
    else from = middle
  }
  const proof: string[] = []
  for (const [start, end] of beside.reverse()) proof.push(await hashOver(read, start, end))
  return proof
}

/** The largest power of two smaller than a number; 1 for 1. */
function largestPowerBelow(count: number): number {
  let power = 1
  while (power * 2 < count) power *= 2
  return power
}
