import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkEntry } from '#lib/domain/files/formats/zip-entry.ts'
import { peekOf } from '#tests/support/sample-files.ts'

/** A packed entry by itself, and what a table of contents says of it. */
function entryOf(
  data: Buffer,
  { method = 8, claims = data.length }: { method?: number; claims?: number } = {},
) {
  const packed = method === 8 ? deflateRawSync(data) : data
  const head = Buffer.alloc(30)
  head.write('PK\x03\x04', 'latin1')
  head.writeUInt16LE(method, 8)
  const entry = { name: 'a', packed: packed.length, unpacked: claims, encrypted: false, offset: 0 }
  return { file: peekOf(Buffer.concat([head, packed])), entry }
}

describe('an entry of an office document is unpacked and counted (SR-117)', () => {
  it.each<[string, Parameters<typeof entryOf>[1], string | null]>([
    ['as large as it says', {}, null],
    ['not packed at all', { method: 0 }, null],
    ['larger than it says', { claims: 100 }, 'file-packed-too-much'],
    ['not packed, and larger than it says', { method: 0, claims: 100 }, 'file-packed-too-much'],
    ['smaller than it says', { claims: 2_000_000 }, 'file-cut-short'],
    ['packed in an unknown way', { method: 12 }, 'file-type-differs'],
  ])('%s', async (_what, made, fault) => {
    const { file, entry } = entryOf(Buffer.alloc(1_000_000, 'ab'), made)
    expect(await checkEntry(file, entry)).toBe(fault)
  })

  it('stops at the first byte too many, not at the end of a bomb', async () => {
    const { file, entry } = entryOf(Buffer.alloc(200_000_000), { claims: 1000 })
    const started = performance.now()
    expect(await checkEntry(file, entry)).toBe('file-packed-too-much')
    expect(performance.now() - started).toBeLessThan(500)
  })

  it('reaches over the end of the file', async () => {
    const { file, entry } = entryOf(Buffer.from('a'))
    expect(await checkEntry(file, { ...entry, packed: 1000 })).toBe('file-cut-short')
  })
})
