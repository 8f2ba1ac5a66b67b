import type { Text } from '#lib/domain/clock/text.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { TERMS, type Terms } from '#lib/i18n/languages.ts'

/**
 * Words kept as data (a citation, a holiday, a place, an authority) in the reader's language. What a language has
 * no term for stays English: a list of holidays typed by staff, a citation kept from an older version of a law.
 */
export function textIn(text: Text, locale: Locale): string {
  const written: Partial<Record<Locale, string>> = text
  const terms: Partial<Record<Locale, Terms>> = TERMS
  return written[locale] ?? terms[locale]?.[text.en] ?? text.en
}
