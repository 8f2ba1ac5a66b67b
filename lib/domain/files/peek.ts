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

/** Whether a pattern of at most `longest` characters occurs from `start` on, window by window. */
export async function occurs(file: Peek, pattern: RegExp, start = 0, longest = 256): Promise<boolean> {
  for (let at = start; at < file.size; at += WINDOW) {
    if (pattern.test(latin(await file.read(at, WINDOW + longest)))) return true
  }
  return false
}

/** Whether a picture of this many pixels would open into too much memory, or says nothing of its size. */
export function pictureFault(width: number, height: number, most: number): FileFault | null {
  if (!(width > 0 && height > 0)) return 'file-cut-short'
  return width * height > most ? 'picture-too-large' : null
}

export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
