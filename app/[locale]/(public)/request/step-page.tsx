import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CheckView } from '#components/requests/check-view.tsx'
import { AnswersGone, AnswersLost } from '#components/requests/lost-answers.tsx'
import { StepView, stepQuestion } from '#components/requests/step-view.tsx'
import { typedText } from '#components/requests/typed.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { stillBelongs } from '#lib/domain/files/draft-files.ts'
import { MOST_FILES } from '#lib/domain/files/limits.ts'
import { shownAnswers } from '#lib/domain/requests/posted-answers.ts'
import {
  canVisit,
  completeAnswers,
  type FormStep,
  firstUnanswered,
  pageMeant,
  pagesOf,
  placeOf,
  previousPage,
} from '#lib/domain/requests/steps.ts'
import { contextFor } from '#lib/http/context.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageCookie, pageLocale, pageQuery, shownAgain } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { pagePath, stepPath } from '#lib/http/request-form.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readVisitDates } from '#lib/reads/answer-dates.ts'
import { readCatalogue } from '#lib/reads/catalogue.ts'
import { readFileLimits } from '#lib/reads/desk-rules.ts'
import { readDraft } from '#lib/reads/draft.ts'

type StepProps = PageProps & { step: FormStep }

/** The title of a step's page. */
export async function stepTitle(props: StepProps): Promise<Metadata> {
  const { locale, page, shown } = await visitOf(props)
  const failed = shown !== null && (shown.summary !== null || shown.problems.length > 0)
  return pageTitle(locale, stepQuestion(locale, page), failed)
}

/**
 * One question a page, in order; whoever comes too early is led to the first one without an answer. Each step has a
 * folder of its own, so that other addresses are unknown to Next: what a page itself declares not found needs scripts.
 */
export async function StepPage(props: StepProps) {
  const visit = await visitOf(props)
  const { locale, step, page, changing, draft } = visit
  const { answers } = draft
  if (!draft.sending && step !== 'kind') return <Gone {...visit} />
  if (!canVisit(answers, page)) redirect(`/${locale}${pagePath(firstUnanswered(answers))}`)
  const previous = previousPage(answers, page)
  const back = changing ? '/request/check' : previous ? pagePath(previous) : ''
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
  const [shown, draft, want, lost, of] = await Promise.all([
    shownAgain(locale, stepPath(step, changing), props),
    pageCookie('draft').then((secret) => readDraft(contextFor({ type: 'visitor' }), secret)),
    pageQuery(props.searchParams, 'want'),
    pageQuery(props.searchParams, 'lost'),
    pageQuery(props.searchParams, 'of'),
  ])
  // A page shown again says itself whose questions it asked.
  const kind = shown ? typedText(shown.values, 'kind') : of
  const page = pageMeant(draft.answers, step, kind)
  return { locale, step, page, changing, shown, draft, want, lost: lost === '1' }
}

async function Ask(visit: Visit & { step: Exclude<FormStep, 'check'> }) {
  const { locale, step, page, changing, shown, want } = visit
  const { answers, files } = visit.draft
  const { kind } = page
  const wanted = step === 'kind' && !answers.kinds ? { kinds: [want] } : shownAnswers(answers, page)
  const context = contextFor({ type: 'visitor' })
  const progress = { at: placeOf(answers, page) + 1, of: pagesOf(answers).length - 1 }
  return (
    <StepView
      {...{ locale, step, changing, kind, progress, answers, files }}
      values={shown?.values ?? wanted}
      problems={shown?.problems ?? []}
      summary={shown?.summary ?? null}
      catalogue={await readCatalogue(context)}
      fileLimits={step === 'details' ? await readFileLimits(context) : MOST_FILES}
      operatorEmail={(await operatorFacts(locale)).email}
    />
  )
}

async function Check({ locale, shown, draft: { answers: drafted, files: given, sending } }: Visit) {
  const answers = completeAnswers(drafted)
  if (!answers || !sending) return null
  const { asked, residence } = answers
  const kinds = asked.map(({ kind }) => kind)
  const files = given.filter((file) => stillBelongs(drafted, file))
  const context = contextFor({ type: 'visitor' })
  const answer = await readVisitDates(context, kinds, residence)
  const catalogue = await readCatalogue(context)
  const shownAll = { locale, answers, files, sending, answer, catalogue }
  return <CheckView {...shownAll} summary={shown?.summary ?? null} />
}

async function Gone({ locale }: Visit) {
  return <AnswersGone locale={locale} filed={(await pageCookie('filing')) !== null} />
}
