import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_TREE, grown, rootOf } from '#lib/platform/merkle-tree.ts'

const sha256 = (...parts: (Buffer | string)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
const leafOf = (entry: Buffer) => sha256('\0', entry).toString('hex')

/** The definition of RFC 9162, 2.1.1, word for word: a second computation that shares nothing with ours. */
function definedRoot(entries: Buffer[]): Buffer {
  if (entries.length === 0) return sha256()
  const [only] = entries
  if (entries.length === 1 && only) return sha256('\0', only)
  let k = 1
  while (k * 2 < entries.length) k *= 2
  return sha256('\x01', definedRoot(entries.slice(0, k)), definedRoot(entries.slice(k)))
}

describe('the tree over the rows of the trail (SR-141, RFC 9162)', () => {
  it('has the roots that the reference implementations of Certificate Transparency test with', () => {
    const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657'].map((hex) =>
      Buffer.from(hex, 'hex'),
    )
    entries.push(Buffer.from('606162636465666768696a6b6c6d6e6f', 'hex'))
    const roots = [
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
      '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
      'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    ]
    for (const [size, root] of roots.entries())
      expect(rootOf(grown(EMPTY_TREE, entries.slice(0, size).map(leafOf)))).toBe(root)
  })

  it('is the one of the definition, however it grew', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 8 }), { maxLength: 70 }), fc.nat(70), (raw, cut) => {
        const entries = raw.map((bytes) => Buffer.from(bytes))
        const leaves = entries.map(leafOf)
        const tree = grown(grown(EMPTY_TREE, leaves.slice(0, cut)), leaves.slice(cut))
        expect(tree.size).toBe(entries.length)
        expect(rootOf(tree)).toBe(definedRoot(entries).toString('hex'))
      }),
    )
  })
})
