import type { Locale } from '#lib/domain/locales.ts'
import { findGround } from '#lib/domain/requests/refusal.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** A ground in words with the article that gives it; the bare code, without one, if it is no longer known. */
export function groundWords(
  locale: Locale,
  { code, law }: { code: string; law: string },
): { label: string; source: string | null } {
  const ground = findGround(code, law)
  if (!ground) return { label: code, source: null }
  return {
    label: translatorFor(locale, 'grounds')(`labels.${ground.code}`),
    source: textIn(ground.source, locale),
  }
}
