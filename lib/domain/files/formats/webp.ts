import { PIXELS_MAX } from '#lib/domain/files/limits.ts'
import { type FileFault, latin, type Peek, pictureFault, view } from '#lib/domain/files/peek.ts'

/** A WebP picture: as long as it says, and of a size that opens (SR-112). */
export async function checkWebp(file: Peek): Promise<FileFault | null> {
  const head = await file.read(0, 30)
  if (head.length < 30 || view(head).getUint32(4, true) + 8 > file.size) return 'file-cut-short'
  const [width, height] = sizeOf(latin(head.subarray(12, 16)), view(head))
  return pictureFault(width, height, PIXELS_MAX)
}

function sizeOf(first: string, head: DataView): [number, number] {
  const uint24 = (at: number) => head.getUint16(at, true) + head.getUint8(at + 2) * 0x10000
  if (first === 'VP8X') return [uint24(24) + 1, uint24(27) + 1]
  if (first === 'VP8 ') return [head.getUint16(26, true) & 0x3fff, head.getUint16(28, true) & 0x3fff]
  if (first !== 'VP8L') return [0, 0]
  const bits = head.getUint32(21, true)
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
}
