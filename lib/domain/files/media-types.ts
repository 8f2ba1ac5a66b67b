/** Every type the portal takes, by the ending of its name (SR-108). Nothing that a browser would run. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  heif: 'image/heic',
  txt: 'text/plain',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
} as const

/** An answer package, which the portal alone makes; nobody can upload one. */
export const PACKAGE_TYPE = 'application/zip'

export type Ending = keyof typeof MEDIA_TYPES

/** Pictures that can be shown anew without what they hide; HEIC is decoded by no library without a patent licence. */
const CLEANED: readonly string[] = [MEDIA_TYPES.jpg, MEDIA_TYPES.png, MEDIA_TYPES.webp]

/** Whether a copy without metadata can be made of a file of this type (SR-112). */
export function hasCleanCopy(mediaType: string): boolean {
  return CLEANED.includes(mediaType)
}

/** As a file field's `accept` wants them. */
export const ACCEPTED = Object.keys(MEDIA_TYPES)
  .map((ending) => `.${ending}`)
  .join(',')

/** What a document is taken as: a photograph, or a scan. */
export const PICTURE_ENDINGS = [
  'jpg',
  'jpeg',
  'png',
  'webp',
  'heic',
  'heif',
  'pdf',
] as const satisfies Ending[]

/** Whether a file of this type can show a document. */
export function isPicture(mediaType: string): boolean {
  return PICTURE_ENDINGS.some((ending) => MEDIA_TYPES[ending] === mediaType)
}

/** The ending of a file's name, if files of that ending are taken. */
export function endingOf(name: string): Ending | null {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return name.includes('.') && Object.hasOwn(MEDIA_TYPES, ending) ? (ending as Ending) : null
}
