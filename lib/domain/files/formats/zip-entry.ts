import { type FileFault, latin, type Peek, view } from '#lib/domain/files/peek.ts'

/** An entry of a packed file, as its table of contents describes it. */
export type Entry = { name: string; packed: number; unpacked: number; encrypted: boolean; offset: number }

const HEAD_BYTES = 30
const [STORED, DEFLATED] = [0, 8]
const WINDOW = 64 * 1024

/**
 * Unpacks an entry and counts: what the table of contents says of it must be true, since whoever opens the document
 * unpacks what is there and not what was said (SR-117). Nothing is kept.
 */
export async function checkEntry(file: Peek, entry: Entry): Promise<FileFault | null> {
  return unpack(file, entry, () => {})
}

/** The bytes of an entry, or null where it is not what the table of contents says. The caller bounds its size. */
export async function readEntry(file: Peek, entry: Entry): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  const fault = await unpack(file, entry, (part) => parts.push(part))
  if (fault) return null
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

type Taker = (part: Uint8Array) => void

async function unpack(file: Peek, entry: Entry, take: Taker): Promise<FileFault | null> {
  const head = await file.read(entry.offset, HEAD_BYTES)
  if (head.length < HEAD_BYTES || latin(head.subarray(0, 4)) !== 'PK\x03\x04') return 'file-cut-short'
  const method = view(head).getUint16(8, true)
  const start = entry.offset + HEAD_BYTES + view(head).getUint16(26, true) + view(head).getUint16(28, true)
  if (start + entry.packed > file.size) return 'file-cut-short'
  if (method === DEFLATED) return countUnpacked(file, start, { ...entry, take })
  if (method !== STORED) return 'file-type-differs'
  if (entry.packed !== entry.unpacked) return 'file-packed-too-much'
  for (let at = start; at < start + entry.packed; at += WINDOW)
    take(await file.read(at, Math.min(WINDOW, start + entry.packed - at)))
  return null
}

async function countUnpacked(
  file: Peek,
  start: number,
  { packed, unpacked, take }: Entry & { take: Taker },
): Promise<FileFault | null> {
  let at = start
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const bytes = await file.read(at, Math.min(WINDOW, start + packed - at))
      at += bytes.length
      if (bytes.length > 0) controller.enqueue(new Uint8Array(bytes))
      else controller.close()
    },
  })
  let counted = 0
  try {
    for await (const part of source.pipeThrough(new DecompressionStream('deflate-raw'))) {
      counted += part.length
      if (counted > unpacked) return 'file-packed-too-much'
      take(part)
    }
  } catch {
    return 'file-cut-short'
  }
  return counted === unpacked ? null : 'file-cut-short'
}
