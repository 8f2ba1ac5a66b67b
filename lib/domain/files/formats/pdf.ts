import { type FileFault, latin, type Peek, placesOf } from '#lib/domain/files/peek.ts'

const TAIL = 2048
const ENCRYPT = [...'/Encrypt'].map((letter) => letter.charCodeAt(0))
/** What follows when it names a key, and not only a word on a page. */
const NAMES_A_KEY = /^\/Encrypt(?:\s+\d+\s+\d+\s+R|\s*<<)/

/** A PDF: its end must be there, and nobody else's key needed to read it. */
export async function checkPdf(file: Peek): Promise<FileFault | null> {
  const tail = latin(await file.read(Math.max(0, file.size - TAIL), TAIL))
  if (!tail.includes('%%EOF')) return 'file-cut-short'
  for await (const at of placesOf(file, ENCRYPT))
    if (NAMES_A_KEY.test(latin(await file.read(at, 64)))) return 'file-encrypted'
  return null
}
