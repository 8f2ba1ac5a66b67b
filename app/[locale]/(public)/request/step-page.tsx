import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CheckView } from '#components/requests/check-view.tsx'
import { AnswersGone, AnswersLost } from '#components/requests/lost-answers.tsx'
import { StepView, stepQuestion } from '#components/requests/step-view.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { shownAnswers } from '#lib/domain/requests/posted-answers.ts'
import {
  canVisit,
  completeAnswers,
  type FormStep,
  firstUnanswered,
  previousStep,
} from '#lib/domain/requests/steps.ts'
import { contextFor } from '#lib/http/context.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageCookie, pageLocale, pageQuery, shownAgain } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { stepPath } from '#lib/http/request-form.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readAnswerDate } from '#lib/reads/answer-dates.ts'
import { readDraft } from '#lib/reads/draft.ts'

type StepProps = PageProps & { step: FormStep }

/** The title of a step's page. */
export async function stepTitle(props: StepProps): Promise<Metadata> {
  const { locale, step, shown, draft } = await visitOf(props)
  const failed = shown !== null && (shown.summary !== null || shown.problems.length > 0)
  return pageTitle(locale, stepQuestion({ locale, kind: draft.answers.kind }, step), failed)
}

/**
 * One question a page, in order; whoever comes too early is led to the first one without an answer. Each step has a
 * folder of its own, so that other addresses are unknown to Next: what a page itself declares not found needs scripts.
 */
export async function StepPage(props: StepProps) {
  const visit = await visitOf(props)
  const { locale, step, changing, draft } = visit
  const { answers } = draft
  if (!draft.sending && step !== 'kind') return <Gone {...visit} />
  if (!canVisit(answers, step)) redirect(`/${locale}${stepPath(firstUnanswered(answers), false)}`)
  const previous = previousStep(step)
  const back = changing ? '/request/check' : previous ? stepPath(previous, false) : ''
  const t = translatorFor(locale, 'site')
  return (
    <ReadingColumn>
      <BackLink href={`/${locale}${back}`} label={t('back')} />
      {visit.lost ? <AnswersLost locale={locale} /> : null}
      {step === 'check' ? <Check {...visit} /> : <Ask {...visit} step={step} />}
    </ReadingColumn>
  )
}

type Visit = Awaited<ReturnType<typeof visitOf>>

async function visitOf({ step, ...props }: StepProps) {
  const locale = await pageLocale(props.params)
  const changing = (await pageQuery(props.searchParams, 'change')) === '1'
  const [shown, draft, want, lost] = await Promise.all([
    shownAgain(locale, stepPath(step, changing), props),
    pageCookie('draft').then((secret) => readDraft(contextFor({ type: 'visitor' }), secret)),
    pageQuery(props.searchParams, 'want'),
    pageQuery(props.searchParams, 'lost'),
  ])
  return { locale, step, changing, shown, draft, want, lost: lost === '1' }
}

function Ask({ locale, step, changing, shown, draft, want }: Visit & { step: Exclude<FormStep, 'check'> }) {
  const { kind } = draft.answers
  const wanted = step === 'kind' && !kind ? { kind: want } : shownAnswers(draft.answers, step)
  return (
    <StepView
      {...{ locale, step, changing, kind }}
      values={shown?.values ?? wanted}
      problems={shown?.problems ?? []}
      summary={shown?.summary ?? null}
      operatorEmail={operatorFacts().email}
    />
  )
}

async function Check({ locale, shown, draft: { answers: drafted, sending } }: Visit) {
  const answers = completeAnswers(drafted)
  if (!answers || !sending) return null
  const answer = await readAnswerDate(contextFor({ type: 'visitor' }), answers.kind, answers.residence)
  return <CheckView {...{ locale, answers, sending, answer }} summary={shown?.summary ?? null} />
}

async function Gone({ locale }: Visit) {
  return <AnswersGone locale={locale} filed={(await pageCookie('filing')) !== null} />
}
