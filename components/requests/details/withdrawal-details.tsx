import { CheckboxGroup } from '#components/forms/choice-group.tsx'
import { RemarksField } from '#components/requests/details/remarks-field.tsx'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import { typedList } from '#components/requests/typed.ts'
import { StandingPurposes } from '#components/withdrawals/standing-purposes.tsx'
import { CONSENT_PURPOSES } from '#lib/domain/operator/catalogue.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Which purposes, one by one; the ones that stand without consent are explained, not offered. */
export function WithdrawalDetails({ locale, values }: QuestionProps) {
  const t = translatorFor(locale, 'request')
  const nouns = translatorFor(locale, 'nouns')
  const options = CONSENT_PURPOSES.map((purpose) => ({ value: purpose, label: nouns(`purposes.${purpose}`) }))
  return (
    <>
      <CheckboxGroup
        name="purposes"
        legend={t('details.withdrawal')}
        hint={t('withdrawal.hint')}
        options={options}
        values={typedList(values, 'purposes')}
        asHeading
      />
      <StandingPurposes locale={locale} />
      <RemarksField locale={locale} values={values} />
    </>
  )
}
