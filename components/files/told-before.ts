import { firstLook } from '#lib/domain/files/first-look.ts'
import { FILE_MEGABYTES } from '#lib/domain/files/limits.ts'
import type { Locale } from '#lib/domain/locales.ts'

/** What is wrong with a file before any of it is sent, as a sentence; null when it may go. */
export async function toldBefore(
  { name, size }: File,
  locale: Locale,
  megabytes = FILE_MEGABYTES,
): Promise<string | null> {
  const fault = firstLook({ name, size }, megabytes)
  if (!fault) return null
  const { problemSentence } = await import('#lib/i18n/problem-sentence.ts')
  return problemSentence(locale, fault, { name, max: megabytes })
}
