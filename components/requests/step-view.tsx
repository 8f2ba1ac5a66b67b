import type { ReactNode } from 'react'
import type { FieldProblem } from '#components/forms/field-problem.ts'
import type { FormName } from '#components/forms/form-schemas.ts'
import { PostForm } from '#components/forms/post-form.tsx'
import { ContactQuestion } from '#components/requests/questions/contact-question.tsx'
import { DetailsQuestion } from '#components/requests/questions/details-question.tsx'
import { KindQuestion } from '#components/requests/questions/kind-question.tsx'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import { RelationQuestion } from '#components/requests/questions/relation-question.tsx'
import { ResidenceQuestion } from '#components/requests/questions/residence-question.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { FormPage, FormStep } from '#lib/domain/requests/steps.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** A step that asks something; `check` shows everything instead. */
export type AskingStep = Exclude<FormStep, 'check'>

const QUESTIONS: Record<AskingStep, (props: QuestionProps) => ReactNode> = {
  kind: KindQuestion,
  residence: ResidenceQuestion,
  relation: RelationQuestion,
  contact: ContactQuestion,
  details: DetailsQuestion,
}

type StepViewProps = QuestionProps & {
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
  const { locale, kind } = question
  const t = translatorFor(locale, 'request')
  const Question = QUESTIONS[step]
  const form: FormName | undefined = step === 'details' ? kind && `details-${kind}` : step
  const asked = step === 'relation' ? t('relation.confirm') : t('continue')
  return (
    <PostForm
      action={`/${locale}/request/${step}/${changing ? 'change' : 'save'}`}
      form={form}
      locale={locale}
      problems={problems}
      summary={summary}
      words={messagesOf(locale).site.form}
      submitLabel={changing ? t('save') : asked}
    >
      <p className="mb-2 text-small font-medium text-soft">{t('progress', progress)}</p>
      <Question {...question} />
    </PostForm>
  )
}

/** The question of a step, which is also the title of its page. */
export function stepQuestion(locale: Locale, { step, kind }: FormPage) {
  const t = translatorFor(locale, 'request')
  return step === 'details' ? t(`details.${kind ?? 'access'}`) : t(`${step}.question`)
}
