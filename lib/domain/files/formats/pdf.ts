import { type FileFault, latin, occurs, type Peek } from '#lib/domain/files/peek.ts'

const TAIL = 2048

/** A PDF: its end must be there, and nobody else's key needed to read it. */
export async function checkPdf(file: Peek): Promise<FileFault | null> {
  const tail = latin(await file.read(Math.max(0, file.size - TAIL), TAIL))
  if (!tail.includes('%%EOF')) return 'file-cut-short'
  return (await occurs(file, /\/Encrypt(?:\s+\d+\s+\d+\s+R|\s*<<)/)) ? 'file-encrypted' : null
}
