import { PIXELS_MAX } from '#lib/domain/files/limits.ts'
import { type FileFault, latin, type Peek, pictureFault, view } from '#lib/domain/files/peek.ts'

const SIGNATURE_BYTES = 8
const MOST_CHUNKS = 20_000

/** A PNG picture: its declared size, and its last chunk (SR-112). */
export async function checkPng(file: Peek): Promise<FileFault | null> {
  const header = await file.read(SIGNATURE_BYTES, 16)
  if (header.length < 16 || latin(header.subarray(4, 8)) !== 'IHDR') return 'file-cut-short'
  const fault = pictureFault(view(header).getUint32(8), view(header).getUint32(12), PIXELS_MAX)
  return fault ?? ((await hasEnd(file)) ? null : 'file-cut-short')
}

async function hasEnd(file: Peek): Promise<boolean> {
  let at = SIGNATURE_BYTES
  for (let seen = 0; seen < MOST_CHUNKS; seen++) {
    const head = await file.read(at, 8)
    if (head.length < 8) return false
    at += 12 + view(head).getUint32(0)
    if (latin(head.subarray(4)) === 'IEND') return at <= file.size
  }
  return false
}
