import { CheckboxGroup } from '#components/forms/choice-group.tsx'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import { typedList } from '#components/requests/typed.ts'
import { ASKED_KINDS } from '#lib/domain/requests/kinds.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** What do you want: one right or several in one visit. */
export function KindQuestion({ locale, values }: QuestionProps) {
  const t = translatorFor(locale, 'request')
  const nouns = translatorFor(locale, 'nouns')
  const options = ASKED_KINDS.map((kind) => ({
    value: kind,
    label: nouns(`kindSentences.${kind}`),
    hint: nouns(`kindHints.${kind}`),
  }))
  return (
    <CheckboxGroup
      name="kinds"
      legend={t('kind.question')}
      hint={t('kind.hint')}
      options={options}
      values={typedList(values, 'kinds')}
      asHeading
    />
  )
}
