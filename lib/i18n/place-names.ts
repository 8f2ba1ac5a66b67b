import { SHORT_NAMES } from '#lib/domain/clock/place-words.ts'
import type { PlaceId } from '#lib/domain/clock/places.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const COUNTRIES_WITH_PARTS = ['US', 'CA', 'CH']
// said in full already
const ALONE = ['US-OTHER']

/** The name of a place where its region is named beside it, such as a canton in the list of Switzerland. */
export function placeNameInRegion(id: PlaceId, locale: Locale): string {
  const name = SHORT_NAMES[id]
  return name ? textIn(name, locale) : country(id, locale)
}

/** The name of a place in the reader's language, with its country where it is a part of one. */
export function placeName(id: PlaceId, locale: Locale): string {
  const place = placeNameInRegion(id, locale)
  const [whole = '', part] = id.split('-')
  if (!part || ALONE.includes(id) || !COUNTRIES_WITH_PARTS.includes(whole)) return place
  return translatorFor(locale, 'nouns')('placeInCountry', { place, country: country(whole, locale) })
}

function country(id: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(id) ?? id
}
