import { RadioGroup } from '#components/forms/choice-group.tsx'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import { typedText } from '#components/requests/typed.ts'
import { Details } from '#components/ui/details.tsx'
import { relationsIn } from '#lib/domain/requests/whom.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** For whom: as far as the law of the place knows it; who asks for others is told how. */
export function RelationQuestion({ locale, values, answers, operatorEmail }: QuestionProps) {
  const t = translatorFor(locale, 'request')
  const nouns = translatorFor(locale, 'nouns')
  const relations = relationsIn(answers.residence)
  return (
    <>
      <RadioGroup
        name="relation"
        legend={t('relation.question')}
        options={relations.map((value) => ({
          value,
          label: nouns(`relations.${value}`),
          hint: t(`relation.hints.${value}`),
        }))}
        value={typedText(values, 'relation')}
        asHeading
      />
      {relations.includes('deceased') ? null : (
        <Details summary={t('relation.others')}>
          <p>{t('relation.deceasedText', { email: operatorEmail })}</p>
        </Details>
      )}
    </>
  )
}
