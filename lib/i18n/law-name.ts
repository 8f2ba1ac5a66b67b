import { LAW_IDS } from '#lib/domain/clock/law.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** The short name of a law, or its code if a case was filed under one that is no longer known. */
export function lawName(law: string, locale: Locale): string {
  const known = LAW_IDS.find((id) => id === law)
  return known ? translatorFor(locale, 'nouns')(`laws.${known}`) : law
}

/** The whole name of a law, or its code if it is no longer known. */
export function lawFullName(law: string, locale: Locale): string {
  const known = LAW_IDS.find((id) => id === law)
  return known ? translatorFor(locale, 'clock')(`laws.${known}`) : law
}
