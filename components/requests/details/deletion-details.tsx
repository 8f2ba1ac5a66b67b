import { MoreFiles } from '#components/files/draft-files-field.tsx'
import { RemarksField } from '#components/requests/details/remarks-field.tsx'
import { ScopeFields } from '#components/requests/details/scope-fields.tsx'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** All data or named categories, and what may have to stay. */
export function DeletionDetails({ locale, values, catalogue, files, fileLimits, faulty }: QuestionProps) {
  const t = translatorFor(locale, 'request')
  const words = {
    question: t('details.deletion'),
    hint: t('deletion.hint'),
    all: t('deletion.all'),
    some: t('deletion.some'),
    categories: t('deletion.categories'),
  }
  return (
    <>
      <ScopeFields {...{ locale, values, words, catalogue }} />
      <RemarksField locale={locale} values={values} />
      <MoreFiles {...{ locale, files, fileLimits }} kind="deletion" faulty={faulty} />
    </>
  )
}
