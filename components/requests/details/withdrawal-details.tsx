import { CheckboxGroup } from '#components/forms/choice-group.tsx'
import { RemarksField } from '#components/requests/details/remarks-field.tsx'
import { entryChoices } from '#components/requests/entry-choices.ts'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import { typedList } from '#components/requests/typed.ts'
import { StandingPurposes } from '#components/withdrawals/standing-purposes.tsx'
import { consentPurposes } from '#lib/domain/operator/catalogue.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Which purposes, one by one; the ones that stand without consent are explained, not offered. */
export function WithdrawalDetails({ locale, values, catalogue }: QuestionProps) {
  const t = translatorFor(locale, 'request')
  return (
    <>
      <CheckboxGroup
        name="purposes"
        legend={t('details.withdrawal')}
        hint={t('withdrawal.hint')}
        options={entryChoices(consentPurposes(catalogue), locale)}
        values={typedList(values, 'purposes')}
        asHeading
      />
      <StandingPurposes locale={locale} catalogue={catalogue} />
      <RemarksField locale={locale} values={values} />
    </>
  )
}
