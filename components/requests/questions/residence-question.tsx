import { Select } from '#components/forms/field.tsx'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import { typedText } from '#components/requests/typed.ts'
import { Details } from '#components/ui/details.tsx'
import { placeName } from '#lib/domain/clock/place-names.ts'
import { PLACE_IDS, type PlaceId } from '#lib/domain/clock/places.ts'
import { USUAL_LAWS } from '#lib/domain/clock/usual-places.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Where most people who ask live; the rest follows by name, and “somewhere else” is last. */
const COMMON: readonly PlaceId[] = ['CN', 'GB-ENG', 'US-CA', 'DE', 'FR']

/** Where do you live: it picks the law. */
export function ResidenceQuestion({ locale, values }: QuestionProps) {
  const t = translatorFor(locale, 'request')
  return (
    <>
      <Select
        name="residence"
        label={t('residence.question')}
        hint={t('residence.hint')}
        emptyLabel={t('residence.choose')}
        options={placeOptions(locale)}
        value={typedText(values, 'residence')}
        width="half"
        asHeading
      />
      <WhichLaw locale={locale} />
    </>
  )
}

/** Every place as an option: the most common first, “somewhere else” last. */
export function placeOptions(locale: Locale) {
  const named = PLACE_IDS.map((value) => ({ value, label: placeName(value, locale) }))
  const { compare } = new Intl.Collator(locale)
  const rank = (id: PlaceId) => (id === 'OTHER' ? 99 : COMMON.includes(id) ? COMMON.indexOf(id) : 50)
  return named.toSorted((a, b) => rank(a.value) - rank(b.value) || compare(a.label, b.label))
}

function WhichLaw({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'request')
  const laws = translatorFor(locale, 'clock')
  return (
    <Details summary={t('residence.which')}>
      <p>{t('residence.whichText')}</p>
      <ul className="list-disc space-y-1 ps-5">
        {USUAL_LAWS.map((law) => (
          <li key={law}>{t(`residence.whichLaws.${law}`, { law: laws(`laws.${law}`) })}</li>
        ))}
        <li>{t('residence.whichLaws.other', { law: laws('laws.CN') })}</li>
      </ul>
    </Details>
  )
}
