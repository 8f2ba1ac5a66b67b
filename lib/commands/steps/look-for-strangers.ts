import { MEDIA_TYPES, PACKAGE_TYPE } from '#lib/domain/files/media-types.ts'
import { officeText } from '#lib/domain/files/office-text.ts'
import type { Peek } from '#lib/domain/files/peek.ts'
import { type Words, zipText } from '#lib/domain/files/zip-text.ts'
import { type FileLook, SCANNED_MAX, strangersIn } from '#lib/domain/letters/strangers.ts'
import { readPdf } from '#lib/platform/read-pdf.ts'

/** Looks through a file that is to go out for what may be other people's. Pictures cannot be read. */
export async function lookForStrangers(
  file: Peek,
  mediaType: string,
  own: readonly string[],
): Promise<FileLook> {
  const { text, isWhole } = await wordsOf(file, mediaType)
  return { isRead: isWhole, strangers: strangersIn(text, own) }
}

const NOTHING: Words = { text: '', isWhole: false }

async function wordsOf(file: Peek, mediaType: string): Promise<Words> {
  switch (mediaType) {
    case MEDIA_TYPES.txt:
    case MEDIA_TYPES.csv:
      return plainWords(await file.read(0, SCANNED_MAX), file.size)
    case MEDIA_TYPES.docx:
    case MEDIA_TYPES.xlsx:
    case MEDIA_TYPES.odt:
      return (await officeText(file)) ?? NOTHING
    case MEDIA_TYPES.pdf: {
      const text = await readPdf(await file.read(0, file.size))
      // pages without a word are pictures
      return text?.trim() ? { text, isWhole: text.length < SCANNED_MAX } : NOTHING
    }
    case PACKAGE_TYPE: {
      const words = (await zipText(file, entryWords)) ?? NOTHING
      return { text: words.text, isWhole: words.isWhole && words.text.length < SCANNED_MAX }
    }
    default:
      return NOTHING
  }
}

/** Endings of texts that only a package holds; what a person or staff send has the types of `MEDIA_TYPES`. */
const TEXTS = ['json', 'html', 'htm', 'xml', 'tsv', 'md', 'log', 'sig']

/** What lies in a package is read as it would be by itself; a ZIP in it is not opened. */
async function entryWords(entry: Peek, ending: string): Promise<Words | null> {
  if (TEXTS.includes(ending)) return plainWords(await entry.read(0, SCANNED_MAX), entry.size)
  const type = Object.entries(MEDIA_TYPES).find(([known]) => known === ending)?.[1]
  return type ? wordsOf(entry, type) : null
}

function plainWords(bytes: Uint8Array, size: number): Words {
  return { text: new TextDecoder(encodingOf(bytes)).decode(bytes), isWhole: size <= bytes.length }
}

/** Spreadsheets write texts as UTF-16 too, and Chinese ones in GB 18030, which is taken as well. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  try {
    // the end may have been cut within a character
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}
