import type { FileFault, Peek } from '#lib/domain/files/peek.ts'

const WINDOW = 64 * 1024
/** Controls that no text has; tabs, line ends and form feeds may stand. */
const CONTROL = /[\p{Cc}--[\t\n\f\r]]/v
const MARKUP = /^\s*<(?:!doctype|html|head|body|script|svg|\?xml|iframe)/i

/** A plain text, in UTF-8 or in GB 18030, and not a page in disguise. */
export async function checkText(file: Peek): Promise<FileFault | null> {
  for (const encoding of ['utf-8', 'gb18030']) {
    const found = await readAs(file, encoding)
    if (found !== 'file-not-text') return found
  }
  return 'file-not-text'
}

async function readAs(file: Peek, encoding: string): Promise<FileFault | null> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for (let at = 0; at < file.size; at += WINDOW) {
      const text = decoder.decode(await file.read(at, WINDOW), { stream: at + WINDOW < file.size })
      if (CONTROL.test(text)) return 'file-not-text'
      if (at === 0 && MARKUP.test(text)) return 'file-type-differs'
    }
    return null
  } catch {
    return 'file-not-text'
  }
}
