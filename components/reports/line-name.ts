import type { Locale } from '#lib/domain/locales.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'
import { OUTCOMES } from '#lib/domain/requests/lifecycle.ts'
import { isGroundCode } from '#lib/domain/requests/refusal.ts'
import { lawName } from '#lib/i18n/law-name.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** The reader's word for a kind, or its code if it is no longer known. */
export function kindName(kind: string, locale: Locale): string {
  const known = KINDS.find((each) => each === kind)
  return known ? translatorFor(locale, 'nouns')(`kinds.${known}`) : kind
}

/** The reader's word for an outcome, or its code if it is no longer known. */
export function outcomeName(outcome: string, locale: Locale): string {
  const known = OUTCOMES.find((each) => each === outcome)
  return known ? translatorFor(locale, 'nouns')(`outcomes.${known}`) : outcome
}

/** The reader's words for a ground of refusal, or its code if it is no longer known. */
export function groundName(ground: string, locale: Locale): string {
  return isGroundCode(ground) ? translatorFor(locale, 'grounds')(`labels.${ground}`) : ground
}

/** The word for what a report's tables are about. */
export function lineName(by: 'kind' | 'law' | 'outcome', key: string, locale: Locale): string {
  if (by === 'kind') return kindName(key, locale)
  return by === 'law' ? lawName(key, locale) : outcomeName(key, locale)
}
