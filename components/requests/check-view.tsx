import { withEvidence } from '#components/files/evidence-rows.tsx'
import { GivenFiles } from '#components/files/given-files.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { TrapField } from '#components/forms/trap-field.tsx'
import { VisitNotes } from '#components/requests/visit-notes.tsx'
import { WhatNext } from '#components/requests/what-next.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SummaryList, type SummaryRow } from '#components/ui/summary-list.tsx'
import { type PlaceId, resolvePlace } from '#lib/domain/clock/places.ts'
import { type DraftFile, itemOf } from '#lib/domain/files/draft-files.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { Catalogue } from '#lib/domain/operator/catalogue.ts'
import { likelyIntendedAddress } from '#lib/domain/requests/email-typo.ts'
import type { Answers, AskedDetails } from '#lib/domain/requests/intake.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'
import type { FormStep } from '#lib/domain/requests/steps.ts'
import { answerRows } from '#lib/i18n/answer-rows.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { lawName } from '#lib/i18n/law-name.ts'
import { placeName } from '#lib/i18n/place-names.ts'
import { subjectText } from '#lib/i18n/subject-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type CheckViewProps = {
  locale: Locale
  answers: Answers
  catalogue: Catalogue
  /** Files given with it. */
  files: readonly DraftFile[]
  sending: { submissionKey: string; answersDigest: string }
  /** If this is sent now: the law that counts, and the day (`YYYY-MM-DD`) by which each answer is due. */
  answer: { law: string; dueOn: { kind: AskedKind; dueOn: string | null }[] }
  summary: string | null
}

/** Everything once more, each with its way back, and what happens once it is sent. */
export function CheckView({ locale, answers, sending, answer, summary, ...given }: CheckViewProps) {
  const t = translatorFor(locale, 'request')
  const site = messagesOf(locale).site
  return (
    <PostForm
      action={`/${locale}/request/check/send`}
      locale={locale}
      summary={summary}
      words={site.form}
      submitLabel={t('check.send')}
    >
      <PageHeader title={t('check.question')} />
      <Answered {...{ locale, answers, answer, ...given }} />
      <VisitNotes locale={locale} asked={answers.asked} />
      <TypoNotice locale={locale} email={answers.email} />
      <WhatNext {...{ locale, answers }} dueOn={answer.dueOn} />
      <Hidden name="submissionKey" value={sending.submissionKey} />
      <Hidden name="answersDigest" value={sending.answersDigest} />
      <TrapField label={site.trap} />
    </PostForm>
  )
}

type AnsweredProps = Pick<CheckViewProps, 'locale' | 'answers' | 'answer' | 'catalogue' | 'files'>

/** One right in one list with the rest; several each under a heading of its own, with the day of its answer. */
function Answered({ locale, answers, answer, ...given }: AnsweredProps) {
  const t = translatorFor(locale, 'request')
  const { asked } = answers
  const about = personRows(locale, answers, answer.law)
  const [only, ...more] = asked
  if (!only) return null
  if (more.length === 0)
    return <SummaryList rows={[rightRow(locale, asked), ...askedRows(locale, only, given), ...about]} />
  return (
    <>
      <SummaryList rows={[rightRow(locale, asked), ...about]} />
      {asked.map((one) => (
        <section key={one.kind} className="space-y-3">
          <h2 className="font-title text-heading font-semibold">
            {translatorFor(locale, 'nouns')(`kindSentences.${one.kind}`)}
          </h2>
          <SummaryList
            rows={[
              ...askedRows(locale, one, given),
              {
                key: 'dueOn',
                term: t('check.rows.dueOn'),
                description: dueText(locale, answer.dueOn.find(({ kind }) => kind === one.kind)?.dueOn),
              },
            ]}
          />
        </section>
      ))}
    </>
  )
}

function dueText(locale: Locale, dueOn: string | null | undefined): string {
  return dueOn ? dayText(dueOn, locale) : translatorFor(locale, 'sent')('due.noDate')
}

const changeOf = (locale: Locale, term: string, path: string) => ({
  href: `/${locale}/request/${path}`,
  label: translatorFor(locale, 'request')('check.change'),
  about: term,
})

function rightRow(locale: Locale, asked: readonly AskedDetails[]): SummaryRow {
  const term = translatorFor(locale, 'request')('check.rows.kind')
  const nouns = translatorFor(locale, 'nouns')
  const description = asked.map(({ kind }) => nouns(`kindSentences.${kind}`)).join('\n')
  return { key: 'kind', term, description, action: changeOf(locale, term, 'kind?change=1') }
}

function askedRows(
  locale: Locale,
  asked: AskedDetails,
  { catalogue, files: given }: Pick<CheckViewProps, 'catalogue' | 'files'>,
): SummaryRow[] {
  const path = `details?of=${asked.kind}&change=1`
  const its = given.filter(({ kind }) => kind === asked.kind)
  const files = its.map((file) => ({ ...file, item: itemOf(asked, file) }))
  const show = (some: typeof files) => <GivenFiles locale={locale} files={some} />
  return withEvidence(locale, answerRows(locale, asked, catalogue), { files, show }).map((each) => ({
    ...each,
    action: changeOf(locale, each.term, path),
  }))
}

function personRows(locale: Locale, answers: Answers, lawId: string): SummaryRow[] {
  const t = translatorFor(locale, 'request')
  const row = (
    key: 'relation' | 'residence' | 'name' | 'email' | 'shared',
    step: FormStep,
    description: string,
  ) => {
    const term = t(`check.rows.${key}`)
    return { key, term, description, action: changeOf(locale, term, `${step}?change=1`) }
  }
  const place = placeName(answers.residence as PlaceId, locale)
  const law = lawName(lawId, locale)
  const isOwnLaw = resolvePlace(answers.residence).lawId === lawId
  const { subject } = answers
  return [
    ...(subject ? [row('relation', 'subject', subjectText(locale, subject))] : []),
    row('residence', 'residence', t(isOwnLaw ? 'check.lawOf' : 'check.lawInstead', { place, law })),
    row('name', 'contact', answers.name),
    row('email', 'contact', answers.email),
    ...(answers.shared ? [row('shared', 'contact', t('check.sharedYes'))] : []),
  ]
}

function TypoNotice({ locale, email }: { locale: Locale; email: string }) {
  const t = translatorFor(locale, 'request')
  const meant = likelyIntendedAddress(email)
  if (!meant) return null
  return (
    <Notice tone="warning" title={t('check.typoTitle')} toneWord={messagesOf(locale).site.toneWords.warning}>
      <p>{t('check.typo', { email, meant })}</p>
      <p>
        <a href={`/${locale}/request/contact?change=1`}>{t('check.change')}</a>
      </p>
    </Notice>
  )
}
