import { type FileHandle, open } from 'node:fs/promises'
import { openBytes, sealBytes } from '#lib/platform/seal.ts'

/** Bytes of the file in one sealed chunk. */
export const CHUNK_BYTES = 64 * 1024
/** Nonce and tag. */
const SEAL_BYTES = 28
const SEALED_CHUNK = CHUNK_BYTES + SEAL_BYTES

/** Position and end are authenticated, so that chunks moved, doubled, swapped or cut off at the end do not open. */
const placeOf = (place: string, index: number, last: boolean) => `${place}|${index}|${last ? 'last' : 'more'}`

/** A stream of bytes as sealed chunks, never holding more than one and what came with it. */
export async function* sealChunks(
  key: Buffer,
  place: string,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  let index = 0
  let rest = Buffer.alloc(0)
  for await (const part of source) {
    rest = Buffer.concat([rest, part])
    // A full chunk waits for the next byte: only then is it known not to be the last.
    while (rest.length > CHUNK_BYTES) {
      yield sealBytes(key, placeOf(place, index++, false), rest.subarray(0, CHUNK_BYTES))
      rest = rest.subarray(CHUNK_BYTES)
    }
  }
  yield sealBytes(key, placeOf(place, index, true), rest)
}

/** A sealed file open for reading. Every read throws if a chunk it touches was tampered with. */
export type SealedFile = {
  /** Bytes of the file itself. */
  size: number
  read(start: number, length: number): Promise<Uint8Array>
  /** The whole file, chunk by chunk. */
  chunks(): AsyncGenerator<Buffer>
  close(): Promise<void>
}

/** Opens what `sealChunks` wrote. */
export async function openSealedFile(path: string, key: Buffer, place: string): Promise<SealedFile> {
  const handle = await open(path, 'r')
  const { size: sealedSize } = await handle.stat()
  const count = Math.max(1, Math.ceil(sealedSize / SEALED_CHUNK))
  const size = sealedSize - count * SEAL_BYTES
  let kept: { index: number; bytes: Buffer } | undefined
  const chunk = async (index: number): Promise<Buffer> => {
    if (kept?.index === index) return kept.bytes
    const bytes = openBytes(key, placeOf(place, index, index === count - 1), await sealedChunk(handle, index))
    kept = { index, bytes }
    return bytes
  }
  return {
    size,
    async read(start, length) {
      const end = Math.min(size, start + length)
      const parts: Buffer[] = []
      for (let at = start; at < end; ) {
        const bytes = await chunk(Math.floor(at / CHUNK_BYTES))
        const part = bytes.subarray(at % CHUNK_BYTES, (at % CHUNK_BYTES) + end - at)
        parts.push(part)
        at += part.length
      }
      return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
    },
    async *chunks() {
      for (let index = 0; index < count; index++) yield await chunk(index)
    },
    close: () => handle.close(),
  }
}

async function sealedChunk(handle: FileHandle, index: number): Promise<Buffer> {
  const buffer = Buffer.alloc(SEALED_CHUNK)
  const { bytesRead } = await handle.read(buffer, 0, SEALED_CHUNK, index * SEALED_CHUNK)
  return buffer.subarray(0, bytesRead)
}
