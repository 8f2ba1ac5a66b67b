import { firstLook } from '#lib/domain/files/first-look.ts'
import { checkHeic } from '#lib/domain/files/formats/heic.ts'
import { checkJpeg } from '#lib/domain/files/formats/jpeg.ts'
import { checkPdf } from '#lib/domain/files/formats/pdf.ts'
import { checkPng } from '#lib/domain/files/formats/png.ts'
import { checkText } from '#lib/domain/files/formats/text.ts'
import { checkWebp } from '#lib/domain/files/formats/webp.ts'
import { checkOffice } from '#lib/domain/files/formats/zip.ts'
import { type Ending, endingOf, MEDIA_TYPES } from '#lib/domain/files/media-types.ts'
import { type FileFault, latin, type Peek } from '#lib/domain/files/peek.ts'

const CHECKS = {
  'application/pdf': checkPdf,
  'image/jpeg': checkJpeg,
  'image/png': checkPng,
  'image/webp': checkWebp,
  'image/heic': checkHeic,
}

/** What stands where in the beginning of each type. */
const MARKS: Record<keyof typeof CHECKS, { at: number; any: readonly string[] }> = {
  'application/pdf': { at: 0, any: ['%PDF-'] },
  'image/jpeg': { at: 0, any: ['\xff\xd8\xff'] },
  'image/png': { at: 0, any: ['\x89PNG\r\n\x1a\n'] },
  'image/webp': { at: 8, any: ['WEBP'] },
  'image/heic': {
    at: 4,
    any: ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'].map((b) => `ftyp${b}`),
  },
}
const PACKED = 'PK\x03\x04'
/** What Office makes of a document with a password. */
const LOCKED_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

const begins = (start: string, type: keyof typeof CHECKS) =>
  MARKS[type].any.some((mark) => start.startsWith(mark, MARKS[type].at))
const MARKED = Object.keys(CHECKS) as (keyof typeof CHECKS)[]

/** The type of a file by its bytes, which its name must agree with; or why it is not taken (SR-108, SR-112). */
export async function inspectFile(
  name: string,
  file: Peek,
): Promise<{ mediaType: string } | { fault: FileFault }> {
  const ending = endingOf(name)
  if (!ending) return { fault: firstLook({ name, size: file.size }) ?? 'file-type-unknown' }
  const fault = firstLook({ name, size: file.size }) ?? (await faultIn(ending, file))
  return fault ? { fault } : { mediaType: MEDIA_TYPES[ending] }
}

async function faultIn(ending: Ending, file: Peek): Promise<FileFault | null> {
  const start = latin(await file.read(0, 32))
  const mediaType = MEDIA_TYPES[ending]
  switch (ending) {
    case 'txt':
    case 'csv':
      return MARKED.some((type) => begins(start, type)) ? 'file-type-differs' : checkText(file)
    case 'docx':
    case 'xlsx':
    case 'odt':
      if (start.startsWith(LOCKED_OFFICE)) return 'file-encrypted'
      return start.startsWith(PACKED) ? checkOffice(file, ending) : 'file-type-differs'
    default: {
      const type = mediaType as keyof typeof CHECKS
      return begins(start, type) ? CHECKS[type](file) : 'file-type-differs'
    }
  }
}
