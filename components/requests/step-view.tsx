import type { ReactNode } from 'react'
import type { FieldProblem } from '#components/forms/field-problem.ts'
import { PostForm } from '#components/forms/post-form.tsx'
import { ContactQuestion } from '#components/requests/questions/contact-question.tsx'
import { DetailsQuestion } from '#components/requests/questions/details-question.tsx'
import { KindQuestion } from '#components/requests/questions/kind-question.tsx'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import { RelationQuestion } from '#components/requests/questions/relation-question.tsx'
import { ResidenceQuestion } from '#components/requests/questions/residence-question.tsx'
import { SubjectQuestion } from '#components/requests/questions/subject-question.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { FormPage, FormStep } from '#lib/domain/requests/steps.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** A step that asks something; `check` shows everything instead. */
export type AskingStep = Exclude<FormStep, 'check'>

const QUESTIONS: Record<AskingStep, (props: QuestionProps) => ReactNode> = {
  kind: KindQuestion,
  residence: ResidenceQuestion,
  relation: RelationQuestion,
  subject: SubjectQuestion,
  contact: ContactQuestion,
  details: DetailsQuestion,
}

type StepViewProps = Omit<QuestionProps, 'faulty'> & {
  step: AskingStep
  /** Which question of how many this is. */
  progress: { at: number; of: number }
  /** Visited from the check page, and leads back there. */
  changing: boolean
  problems: readonly FieldProblem[]
  summary: string | null
}

/** One page of the form. */
export function StepView({ step, progress, changing, problems, summary, ...question }: StepViewProps) {
  const { locale } = question
  const t = translatorFor(locale, 'request')
  const Question = QUESTIONS[step]
  const form = formOf(step, question)
  return (
    <PostForm
      action={`/${locale}/request/${step}/${changing ? 'change' : 'save'}`}
      form={form}
      locale={locale}
      problems={problems}
      summary={summary}
      words={messagesOf(locale).site.form}
      submitLabel={changing ? t('save') : t('continue')}
      multipart={step === 'details'}
    >
      <p className="mb-2 text-small font-medium text-soft">{t('progress', progress)}</p>
      <Question {...question} faulty={problems.map(({ field }) => field ?? '')} />
    </PostForm>
  )
}

/** The schema a page is checked by: one for each right and for each relation. */
function formOf(step: AskingStep, { kind, answers: { relation } }: Pick<QuestionProps, 'kind' | 'answers'>) {
  if (step === 'details') return kind && (`details-${kind}` as const)
  if (step !== 'subject') return step
  return relation && relation !== 'self' ? (`subject-${relation}` as const) : undefined
}

/** The question of a step, which is also the title of its page. */
export function stepQuestion(locale: Locale, { step, kind }: FormPage) {
  const t = translatorFor(locale, 'request')
  if (step === 'subject') return t('subject.question')
  return step === 'details' ? t(`details.${kind ?? 'access'}`) : t(`${step}.question`)
}
