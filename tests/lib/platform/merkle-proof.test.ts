import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FAN, hashOver, inclusionProof, type ReadNodes } from '#lib/platform/merkle-proof.ts'
import { EMPTY_TREE, grown, joined, rootOf } from '#lib/platform/merkle-tree.ts'

const sha256 = (...parts: (Buffer | string)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
const leaves = Array.from({ length: 70_000 }, (_, n) => sha256('\0', String(n)))
const levelAbove = (below: string[]) =>
  Array.from({ length: Math.floor(below.length / FAN) }, (_, place) =>
    joined(below.slice(place * FAN, (place + 1) * FAN)),
  )
const levels = [leaves, levelAbove(leaves), levelAbove(levelAbove(leaves))]

/** As they are kept of a tree of that size: a node is there once it is whole. */
const nodesOf =
  (size: number): ReadNodes =>
  async (level, place, count) => {
    const whole = Math.floor(size / FAN ** level)
    expect(place + count).toBeLessThanOrEqual(whole)
    return levels[level]?.slice(place, place + count) ?? []
  }

/** How anybody checks a proof (RFC 9162, 2.1.3.2), written from its text. */
function provenRoot(leaf: string, index: number, size: number, proof: string[]): string {
  let [fn, sn, r] = [index, size - 1, leaf]
  const node = (left: string, right: string) =>
    sha256('\x01', Buffer.from(left, 'hex'), Buffer.from(right, 'hex'))
  for (const p of proof) {
    expect(sn).toBeGreaterThan(0)
    if (fn % 2 === 1 || fn === sn) {
      r = node(p, r)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
    } else r = node(r, p)
    fn = Math.floor(fn / 2)
    sn = Math.floor(sn / 2)
  }
  expect(sn).toBe(0)
  return r
}

const sizes = fc.oneof(
  fc.integer({ min: 1, max: 600 }),
  fc.integer({ min: 1, max: leaves.length }),
  fc.constantFrom(1, 2, 255, 256, 257, 65_535, 65_536, 65_537, 70_000),
)

describe('a proof that a row is in the trail (SR-146, RFC 9162)', () => {
  it('leads from the row to the root, which is the one of the whole tree', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), async (size, anywhere) => {
        const index = anywhere % size
        const root = rootOf(grown(EMPTY_TREE, leaves.slice(0, size)))
        expect(await hashOver(nodesOf(size), 0, size)).toBe(root)
        const proof = await inclusionProof(nodesOf(size), index, size)
        expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)))
        expect(provenRoot(leaves[index] ?? '', index, size, proof)).toBe(root)
      }),
      { numRuns: 60 },
    )
  })

  it('reads a few hundred hashes, however long the trail is', async () => {
    let readCount = 0
    const nodes = nodesOf(70_000)
    const counting: ReadNodes = async (level, place, count) => {
      readCount += count
      return nodes(level, place, count)
    }
    await inclusionProof(counting, 12_345, 70_000)
    expect(readCount).toBeLessThan(1024)
  })
})
