import { MoreFiles } from '#components/files/draft-files-field.tsx'
import { RadioGroup } from '#components/forms/choice-group.tsx'
import { RemarksField } from '#components/requests/details/remarks-field.tsx'
import { ScopeFields } from '#components/requests/details/scope-fields.tsx'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import { typedText } from '#components/requests/typed.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Which data, and how to receive it. */
export function AccessDetails({ locale, values, catalogue, files, fileLimits, faulty }: QuestionProps) {
  const t = translatorFor(locale, 'request')
  const nouns = translatorFor(locale, 'nouns')
  const words = {
    question: t('details.access'),
    all: t('access.all'),
    some: t('access.some'),
    categories: t('access.categories'),
  }
  return (
    <>
      <ScopeFields {...{ locale, values, words, catalogue }} />
      <RadioGroup
        name="delivery"
        legend={t('access.delivery')}
        options={[
          { value: 'portal', label: nouns('deliveries.portal'), hint: t('access.portalHint') },
          { value: 'post', label: nouns('deliveries.post'), hint: t('access.postHint') },
        ]}
        value={typedText(values, 'delivery')}
      />
      <RemarksField locale={locale} values={values} />
      <MoreFiles {...{ locale, files, fileLimits }} kind="access" faulty={faulty} />
    </>
  )
}
