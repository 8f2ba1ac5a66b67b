import type { Locale } from '#lib/domain/locales.ts'
import type { AskEffect } from '#lib/domain/requests/ask-effects.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** What a question would do to the clock, and where that stands. */
export function askEffectText(locale: Locale, effect: AskEffect): string {
  const source = 'source' in effect ? textIn(effect.source, locale) : ''
  return translatorFor(locale, 'case-time')(`ask.${effect.code}`, { source })
}
