import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CHUNK_BYTES, openSealedFile, sealChunks } from '#lib/platform/file-seal.ts'
import { inPieces } from '#tests/support/sample-files.ts'

const KEY = randomBytes(32)
const SEALED = CHUNK_BYTES + 28

async function all(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of chunks) parts.push(part)
  return Buffer.concat(parts)
}

async function sealed(bytes: Buffer, piece = 10_000): Promise<Buffer> {
  return all(sealChunks(KEY, 'place', inPieces(bytes, piece)))
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'sealed-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

async function opened(path: string, stored: Buffer, place = 'place'): Promise<Buffer> {
  writeFileSync(path, stored)
  const file = await openSealedFile(path, KEY, place)
  try {
    return await all(file.chunks())
  } finally {
    await file.close()
  }
}

describe('a file in sealed chunks', () => {
  it('opens as it was, whatever its length and however it came in, and at any place', async () => {
    const path = join(folder(), 'file')
    const lengths = fc.oneof(
      fc.constantFrom(0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES),
      fc.integer({ min: 0, max: 3 * CHUNK_BYTES }),
    )
    const cases = fc.asyncProperty(
      lengths,
      fc.integer({ min: 1000, max: 200_000 }),
      fc.nat(),
      async (n, piece, at) => {
        const bytes = randomBytes(n)
        expect((await opened(path, await sealed(bytes, piece))).equals(bytes)).toBe(true)
        const file = await openSealedFile(path, KEY, 'place')
        const start = at % (n + 1)
        expect(file.size).toBe(n)
        expect(
          Buffer.from(await file.read(start, 70_000)).equals(bytes.subarray(start, start + 70_000)),
        ).toBe(true)
        await file.close()
      },
    )
    await fc.assert(cases, { numRuns: 40 })
  })

  it('does not open when a bit differs anywhere', async () => {
    const path = join(folder(), 'file')
    const stored = await sealed(randomBytes(CHUNK_BYTES * 2 + 5))
    const flips = fc.asyncProperty(fc.nat(stored.length - 1), fc.nat(7), async (at, bit) => {
      const wrong = Buffer.from(stored)
      wrong[at] = (wrong[at] ?? 0) ^ (1 << bit)
      await expect(opened(path, wrong)).rejects.toThrow()
    })
    await fc.assert(flips, { numRuns: 40 })
  })

  it('does not open when it was cut off, even between two chunks', async () => {
    const path = join(folder(), 'file')
    const stored = await sealed(randomBytes(CHUNK_BYTES * 2 + 5))
    for (const length of [0, 10, SEALED, 2 * SEALED, stored.length - 1])
      await expect(opened(path, stored.subarray(0, length))).rejects.toThrow()
  })

  it('does not open with chunks swapped, doubled or added, nor in another file’s place', async () => {
    const path = join(folder(), 'file')
    const stored = await sealed(randomBytes(CHUNK_BYTES * 2 + 5))
    const [one, two, last] = [
      stored.subarray(0, SEALED),
      stored.subarray(SEALED, 2 * SEALED),
      stored.subarray(2 * SEALED),
    ]
    for (const parts of [
      [two, one, last],
      [one, one, two, last],
      [one, two, last, last],
      [one, last],
    ])
      await expect(opened(path, Buffer.concat(parts))).rejects.toThrow()
    await expect(opened(path, stored, 'elsewhere')).rejects.toThrow()
  })
})
