import { z } from 'zod'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#lib/domain/locales.ts'
import { plainText } from '#lib/domain/requests/plain-text.ts'

/** A text of the operator's in each language; one that came to the portal later may still be missing. */
export type LocalText = Partial<Record<Locale, string>>

/** How it is stored. */
export const storedLocalText = z.partialRecord(z.enum(LOCALES), z.string())

/** The text in the reader's language, else in the first that has it. */
export function textIn(text: LocalText, locale: Locale): string {
  return text[locale] ?? text[DEFAULT_LOCALE] ?? Object.values(text)[0] ?? ''
}

/** The same text for every language. */
export function everyLanguage(text: string): LocalText {
  return Object.fromEntries(LOCALES.map((locale) => [locale, text]))
}

/** The fields of such a text, one for each language: words in only one of them are refused. */
export function localTextField(rules: Parameters<typeof plainText>[0]) {
  const fields = LOCALES.map((locale) => [locale, plainText(rules)] as const)
  return z.strictObject(Object.fromEntries(fields) as Record<Locale, ReturnType<typeof plainText>>)
}
