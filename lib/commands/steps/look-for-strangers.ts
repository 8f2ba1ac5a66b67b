import { MEDIA_TYPES } from '#lib/domain/files/media-types.ts'
import { officeText } from '#lib/domain/files/office-text.ts'
import type { Peek } from '#lib/domain/files/peek.ts'
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

const NOTHING = { text: '', isWhole: false }

async function wordsOf(file: Peek, mediaType: string): Promise<{ text: string; isWhole: boolean }> {
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
    default:
      return NOTHING
  }
}

/** Spreadsheets write texts as UTF-16 too. */
function plainWords(bytes: Uint8Array, size: number): { text: string; isWhole: boolean } {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  return {
    text: new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes),
    isWhole: size <= bytes.length,
  }
}
