import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { TrapField } from '#components/forms/trap-field.tsx'
import { answerRows } from '#components/requests/answer-rows.ts'
import { lawName } from '#components/requests/law-name.ts'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SummaryList, type SummaryRow } from '#components/ui/summary-list.tsx'
import { placeName } from '#lib/domain/clock/place-names.ts'
import { type PlaceId, resolvePlace } from '#lib/domain/clock/places.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { likelyIntendedAddress } from '#lib/domain/requests/email-typo.ts'
import type { Answers } from '#lib/domain/requests/intake.ts'
import { NEEDS_CONFIRMED_EMAIL } from '#lib/domain/requests/kinds.ts'
import type { FormStep } from '#lib/domain/requests/steps.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type CheckViewProps = {
  locale: Locale
  answers: Answers
  sending: { submissionKey: string; answersDigest: string }
  /** If this is sent now: the law that counts, and the day (`YYYY-MM-DD`) by which an answer is due. */
  answer: { law: string; dueOn: string | null }
  summary: string | null
}

/** Everything once more, each with its way back, and what happens once it is sent. */
export function CheckView({ locale, answers, sending, answer, summary }: CheckViewProps) {
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
      <SummaryList rows={summaryRows(locale, answers, answer.law)} />
      <TypoNotice locale={locale} email={answers.email} />
      <WhatNext locale={locale} answers={answers} dueOn={answer.dueOn} />
      <Hidden name="submissionKey" value={sending.submissionKey} />
      <Hidden name="answersDigest" value={sending.answersDigest} />
      <TrapField label={site.trap} />
    </PostForm>
  )
}

function summaryRows(locale: Locale, answers: Answers, lawId: string): SummaryRow[] {
  const t = translatorFor(locale, 'request')
  const nouns = translatorFor(locale, 'nouns')
  const change = (step: FormStep, term: string) => ({
    href: `/${locale}/request/${step}?change=1`,
    label: t('check.change'),
    about: term,
  })
  const row = (key: 'kind' | 'residence' | 'name' | 'email', step: FormStep, description: string) => {
    const term = t(`check.rows.${key}`)
    return { key, term, description, action: change(step, term) }
  }
  const place = placeName(answers.residence as PlaceId, locale)
  const law = lawName(lawId, locale)
  const isOwnLaw = resolvePlace(answers.residence).lawId === lawId
  return [
    row('kind', 'kind', nouns(`kindSentences.${answers.kind}`)),
    ...answerRows(locale, answers).map((each) => ({ ...each, action: change('details', each.term) })),
    row('residence', 'residence', t(isOwnLaw ? 'check.lawOf' : 'check.lawInstead', { place, law })),
    row('name', 'contact', answers.name),
    row('email', 'contact', answers.email),
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

type WhatNextProps = Pick<CheckViewProps, 'locale' | 'answers'> & { dueOn: string | null }

function WhatNext({ locale, answers, dueOn }: WhatNextProps) {
  const t = translatorFor(locale, 'request')
  const { email, kind } = answers
  return (
    <section>
      <h2 className="font-title text-heading font-semibold">{t('check.next')}</h2>
      <ol className="mt-3 list-decimal space-y-1.5 ps-5">
        <li>{t('check.nextSteps.reference')}</li>
        <li>
          {t(NEEDS_CONFIRMED_EMAIL[kind] ? 'check.nextSteps.confirm' : 'check.nextSteps.reach', { email })}
        </li>
        <li>
          {dueOn
            ? t('check.nextSteps.answer', { day: dayText(dueOn, locale) })
            : t('check.nextSteps.answerWithoutDate')}
        </li>
      </ol>
    </section>
  )
}
