import type { ReactNode } from 'react'
import { RadioGroup } from '#components/forms/choice-group.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { AgentQuestion } from '#components/requests/questions/agent-question.tsx'
import { SubjectNameField } from '#components/requests/questions/name-field.tsx'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import { typedText } from '#components/requests/typed.ts'
import { Details } from '#components/ui/details.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { AGE_BANDS, GUARDIANS, type Represented, relativesWhoMayAsk } from '#lib/domain/requests/whom.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Who the request is about, when it is somebody else; the form says for which relation it asked. */
export function SubjectQuestion(props: QuestionProps) {
  const { relation } = props.answers
  if (!relation || relation === 'self') return null
  const Questions = QUESTIONS[relation]
  return (
    <>
      <Hidden name="relation" value={relation} />
      <Questions {...props} />
    </>
  )
}

const QUESTIONS: Record<Represented, (props: QuestionProps) => ReactNode> = {
  guardian: InCare,
  agent: AgentQuestion,
  deceased: Deceased,
}

/** A child or a ward: their name, what the person is to them, and how old they are. */
function InCare({ locale, values }: QuestionProps) {
  const t = translatorFor(locale, 'request')
  const nouns = translatorFor(locale, 'nouns')
  return (
    <>
      <PageHeader title={t('subject.guardian')} lead={t('subject.guardianWhy')} />
      <SubjectNameField {...{ locale, values }} relation="guardian" />
      <RadioGroup
        name="as"
        legend={t('subject.guardianAs')}
        options={GUARDIANS.map((value) => ({ value, label: nouns(`guardians.${value}`) }))}
        value={typedText(values, 'as')}
      />
      <RadioGroup
        name="age"
        legend={t('subject.age')}
        hint={t('subject.ageHint')}
        options={AGE_BANDS.map((value) => ({
          value,
          label: nouns(`ages.${value}`),
          hint: t(`subject.ageHints.${value}`),
        }))}
        value={typedText(values, 'age')}
      />
    </>
  )
}

/** Somebody who has died: their name, and what the person was to them, as far as the law of the place knows it. */
function Deceased({ locale, values, answers }: QuestionProps) {
  const t = translatorFor(locale, 'request')
  const nouns = translatorFor(locale, 'nouns')
  return (
    <>
      <PageHeader title={t('subject.deceased')} lead={t('subject.deceasedWhy')} />
      <SubjectNameField {...{ locale, values }} relation="deceased" />
      <RadioGroup
        name="as"
        legend={t('subject.deceasedAs')}
        options={relativesWhoMayAsk(answers.residence).map((value) => ({
          value,
          label: nouns(`relatives.${value}`),
        }))}
        value={typedText(values, 'as')}
      />
      <Details summary={t('subject.deceasedOthers')}>
        <p>{t('subject.deceasedWishes')}</p>
      </Details>
    </>
  )
}
