import { TextField } from '#components/forms/field.tsx'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import { typedText } from '#components/requests/typed.ts'
import type { Represented } from '#lib/domain/requests/whom.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type NameFieldProps = Pick<QuestionProps, 'locale' | 'values'> & { relation: Represented }

/** The name of the person a request is about. */
export function SubjectNameField({ locale, values, relation }: NameFieldProps) {
  const t = translatorFor(locale, 'request')
  return (
    <TextField
      name="subjectName"
      label={t(`subject.name.${relation}`)}
      hint={t('subject.nameHint')}
      value={typedText(values, 'subjectName')}
      autoComplete="off"
      spellCheck={false}
    />
  )
}
