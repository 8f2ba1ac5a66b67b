import { PIXELS_MAX } from '#lib/domain/files/limits.ts'
import { type FileFault, latin, type Peek, pictureFault, view } from '#lib/domain/files/peek.ts'

const MOST_BOXES = 1000
const META_BYTES = 1024 * 1024

/** A HEIC photograph: whole boxes to its end, and the sizes its description names (SR-112). */
export async function checkHeic(file: Peek): Promise<FileFault | null> {
  let described: FileFault | null = 'file-cut-short'
  let at = 0
  for (let seen = 0; at < file.size && seen < MOST_BOXES; seen++) {
    const head = await file.read(at, 16)
    if (head.length < 16) return 'file-cut-short'
    const length = boxLength(view(head), file.size - at)
    if (length < 8 || at + length > file.size) return 'file-cut-short'
    if (latin(head.subarray(4, 8)) === 'meta')
      described = sizesIn(await file.read(at, Math.min(length, META_BYTES)))
    at += length
  }
  return at === file.size ? described : 'file-cut-short'
}

/** 0 means to the end, 1 that the length follows in eight bytes. */
function boxLength(head: DataView, left: number): number {
  const length = head.getUint32(0)
  if (length === 0) return left
  return length === 1 ? Number(head.getBigUint64(8)) : length
}

function sizesIn(meta: Uint8Array): FileFault | null {
  const text = latin(meta)
  let found: FileFault | null = 'file-cut-short'
  for (let at = text.indexOf('ispe'); at >= 0 && at + 16 <= meta.length; at = text.indexOf('ispe', at + 4)) {
    found = pictureFault(view(meta).getUint32(at + 8), view(meta).getUint32(at + 12), PIXELS_MAX)
    if (found) return found
  }
  return found
}
