import type { Locale } from '#lib/domain/locales.ts'
import type { LawSummary } from '#lib/domain/operator/law-summary.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { placeName } from '#lib/i18n/place-names.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Since when a law is in force, or from when it will be, by itself. */
export function forceText({ since, isInForce }: LawSummary, locale: Locale): string {
  const t = translatorFor(locale, 'law-desk')
  return t(isInForce ? 'since' : 'starts', { day: dayText(since, locale) })
}

/** How firm its times are, the firmest first: “set by law (8), the operator’s own promise (3)”. */
export function firmnessText({ certainties }: LawSummary, locale: Locale): string {
  const t = translatorFor(locale, 'law-desk')
  const words = translatorFor(locale, 'clock')
  return certainties
    .map(({ certainty, n }) => t('firm', { certainty: words(`certainty.${certainty}`), n }))
    .join(t('separator'))
}

/** Where a law holds; `most` names and how many more. */
export function placesText({ places }: LawSummary, locale: Locale, most = places.length): string {
  const t = translatorFor(locale, 'law-desk')
  const names = places
    .slice(0, most)
    .map((id) => placeName(id, locale))
    .join(t('separator'))
  return places.length > most ? t('andMore', { names, n: places.length - most }) : names
}
