import type { Locale } from '#lib/domain/locales.ts'
import type { Answers } from '#lib/domain/requests/intake.ts'
import { NEEDS_CONFIRMED_EMAIL } from '#lib/domain/requests/kinds.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type WhatNextProps = {
  locale: Locale
  answers: Answers
  /** The day of each answer (`YYYY-MM-DD`), in the order asked. */
  dueOn: readonly { dueOn: string | null }[]
}

/** What happens once it is sent, step by step. */
export function WhatNext({ locale, answers, dueOn }: WhatNextProps) {
  const t = translatorFor(locale, 'request')
  return (
    <section>
      <h2 className="font-title text-heading font-semibold">{t('check.next')}</h2>
      <ol className="mt-3 list-decimal space-y-1.5 ps-5">
        <li>{t(`check.nextSteps.${answers.asked.length > 1 ? 'references' : 'reference'}`)}</li>
        {[...reachSteps(locale, answers), ...personStep(locale, answers)].map((step) => (
          <li key={step}>{step}</li>
        ))}
        <li>{answerStep(locale, dueOn)}</li>
      </ol>
    </section>
  )
}

/** What the mail is for: a gate for what it gates, and what begins without it. */
function reachSteps(locale: Locale, { asked, email }: Answers): string[] {
  const t = translatorFor(locale, 'request')
  const nouns = translatorFor(locale, 'nouns')
  const atOnce = asked.filter(({ kind }) => !NEEDS_CONFIRMED_EMAIL[kind])
  if (atOnce.length === asked.length) return [t('check.nextSteps.reach', { email })]
  const confirm = t('check.nextSteps.confirm', { email })
  const started = atOnce.map(({ kind }) =>
    t('check.nextSteps.atOnce', { what: nouns(`kindSentences.${kind}`) }),
  )
  return [confirm, ...started]
}

/** Whom an agent acts for is written to as well. */
function personStep(locale: Locale, { subject }: Answers): string[] {
  if (subject?.relation !== 'agent') return []
  return [translatorFor(locale, 'request')('check.nextSteps.person', { email: subject.subjectEmail })]
}

function answerStep(locale: Locale, dates: WhatNextProps['dueOn']): string {
  const t = translatorFor(locale, 'request')
  if (dates.length > 1) return t('check.nextSteps.answers')
  const on = dates[0]?.dueOn
  return on
    ? t('check.nextSteps.answer', { day: dayText(on, locale) })
    : t('check.nextSteps.answerWithoutDate')
}
