/** A stored file that a rule may look into without holding it whole. */
export type Peek = {
  size: number
  /** The bytes from `start` on, at most `length` of them; fewer at the end. */
  read(start: number, length: number): Promise<Uint8Array>
}

/** Why a file is not taken: the code of a sentence; null when nothing is wrong. */
export type FileFault =
  | 'file-empty'
  | 'file-too-large'
  | 'file-type-unknown'
  | 'file-type-differs'
  | 'file-cut-short'
  | 'file-encrypted'
  | 'file-has-macros'
  | 'file-packed-too-much'
  | 'picture-too-large'
  | 'file-not-text'

const WINDOW = 64 * 1024

const SPREAD = 8192

/** The bytes as characters of one byte each: how markers in binary formats are searched for. */
export function latin(bytes: Uint8Array): string {
  let text = ''
  // No decoder does this: what they call latin1 is Windows-1252. Piece by piece, since arguments are limited.
  for (let at = 0; at < bytes.length; at += SPREAD)
    text += String.fromCharCode(...bytes.subarray(at, at + SPREAD))
  return text
}

/** Where a marker stands, from `start` on, each place in turn; windows overlap, so that none is missed. */
export async function* placesOf(file: Peek, marker: readonly number[], start = 0): AsyncGenerator<number> {
  const [first = 0] = marker
  for (let from = start; from < file.size; from += WINDOW) {
    const bytes = await file.read(from, WINDOW + marker.length - 1)
    // Bytes are searched as they are: a text of each window would cost many times more.
    for (let at = bytes.indexOf(first); at >= 0 && at < WINDOW; at = bytes.indexOf(first, at + 1))
      if (marker.every((byte, offset) => bytes[at + offset] === byte)) yield from + at
  }
}

/** Whether a picture of this many pixels would open into too much memory, or says nothing of its size. */
export function pictureFault(width: number, height: number, most: number): FileFault | null {
  if (!(width > 0 && height > 0)) return 'file-cut-short'
  return width * height > most ? 'picture-too-large' : null
}

export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
