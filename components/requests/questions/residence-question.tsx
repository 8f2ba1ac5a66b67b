import { GroupedSelect } from '#components/forms/grouped-select.tsx'
import { placeGroups } from '#components/requests/place-groups.ts'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import { typedText } from '#components/requests/typed.ts'
import { Details } from '#components/ui/details.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Where do you live: it picks the law. */
export function ResidenceQuestion({ locale, values }: QuestionProps) {
  const t = translatorFor(locale, 'request')
  return (
    <>
      <GroupedSelect
        name="residence"
        label={t('residence.question')}
        hint={t('residence.hint')}
        emptyLabel={t('residence.choose')}
        groups={placeGroups(locale)}
        value={typedText(values, 'residence')}
        isNarrow
        asHeading
      />
      <WhichLaw locale={locale} />
    </>
  )
}

function WhichLaw({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'request')
  const laws = translatorFor(locale, 'clock')
  return (
    <Details summary={t('residence.which')}>
      <p>{t('residence.whichText', { law: laws('laws.CN') })}</p>
    </Details>
  )
}
