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
  const head = await file.read(entry.offset, HEAD_BYTES)
  if (head.length < HEAD_BYTES || latin(head.subarray(0, 4)) !== 'PK\x03\x04') return 'file-cut-short'
  const method = view(head).getUint16(8, true)
  const start = entry.offset + HEAD_BYTES + view(head).getUint16(26, true) + view(head).getUint16(28, true)
  if (start + entry.packed > file.size) return 'file-cut-short'
  if (method === STORED) return entry.packed === entry.unpacked ? null : 'file-packed-too-much'
  return method === DEFLATED ? countUnpacked(file, start, entry) : 'file-type-differs'
}

async function countUnpacked(
  file: Peek,
  start: number,
  { packed, unpacked }: Entry,
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
    }
  } catch {
    return 'file-cut-short'
  }
  return counted === unpacked ? null : 'file-cut-short'
}
