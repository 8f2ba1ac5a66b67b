import { PIXELS_MAX } from '#lib/domain/files/limits.ts'
import { type FileFault, type Peek, pictureFault, placesOf, view } from '#lib/domain/files/peek.ts'

const START_OF_SCAN = 0xda
/** Start-of-frame markers; the four left out are tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const MOST_SEGMENTS = 2000

/** A JPEG picture: walks its segments to the size it declares, then looks for its end (SR-112). */
export async function checkJpeg(file: Peek): Promise<FileFault | null> {
  let at = 2
  let framed = false
  for (let seen = 0; seen < MOST_SEGMENTS; seen++) {
    const head = await file.read(at, 9)
    if (head.length < 9 || head[0] !== 0xff) return 'file-cut-short'
    const marker = head[1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (isFrame(marker)) {
      const fault = pictureFault(view(head).getUint16(7), view(head).getUint16(5), PIXELS_MAX)
      if (fault) return fault
      framed = true
    }
    at += 2 + view(head).getUint16(2)
    if (marker === START_OF_SCAN) return framed && (await hasEnd(file, at)) ? null : 'file-cut-short'
  }
  return 'file-cut-short'
}

async function hasEnd(file: Peek, from: number): Promise<boolean> {
  const { done } = await placesOf(file, [0xff, 0xd9], from).next()
  return !done
}
