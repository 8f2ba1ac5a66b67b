import type { OptionGroup } from '#components/forms/grouped-select.tsx'
import { type PlaceId, REGIONS } from '#lib/domain/clock/places.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { placeNameInRegion } from '#lib/i18n/place-names.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Places that stand for the rest of their region and are named after the others. */
const REST: readonly PlaceId[] = ['US-OTHER', 'CA', 'OTHER']

/** Every place under its region, by name; the operator's own country comes first. */
export function placeGroups(locale: Locale): OptionGroup[] {
  const t = translatorFor(locale, 'request')
  const { compare } = new Intl.Collator(locale)
  const rank = (id: PlaceId) => (id === 'CN' ? 0 : REST.includes(id) ? 2 : 1)
  return REGIONS.map(({ id, placeIds }) => {
    const options = placeIds.map((value) => ({ value, label: placeNameInRegion(value, locale) }))
    return {
      label: t(`residence.regions.${id}`),
      options: options.toSorted((a, b) => rank(a.value) - rank(b.value) || compare(a.label, b.label)),
    }
  })
}
