import { type FileLimits, limitWords } from '#lib/domain/files/limits.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** What may be handed in with a request, after what its field says for itself. */
export function limitsText(own: string, limits: FileLimits, locale: Locale): string {
  return `${own} ${translatorFor(locale, 'files')('draft.limits', limitWords(limits))}`
}
