import type { SentFacts } from '#components/requests/sent-request.ts'
import { type StepItem, type StepState, Steps } from '#components/ui/steps.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const WORD = { done: 'done', current: 'now', upcoming: 'next' } as const

/** What happens next, and by which date. */
export function SentSteps({ locale, facts }: { locale: Locale; facts: SentFacts }) {
  const t = translatorFor(locale, 'sent')
  const step = (key: string, state: StepState, title: string, children?: string): StepItem => ({
    key,
    state,
    title,
    stateWord: t(`steps.${WORD[state]}`),
    children,
  })
  const { gated, dueOn, state } = facts
  const email = facts.email ?? ''
  const reach =
    state === 'confirmed'
      ? step('confirm', 'done', t('steps.confirmed'))
      : gated
        ? step(
            'confirm',
            'current',
            t('steps.confirm'),
            t(facts.discreet ? 'steps.confirmCode' : 'steps.confirmText', { email }),
          )
        : step('confirm', 'done', t('steps.reach'), t('steps.reachText', { email }))
  const person = facts.asksPerson
    ? [step('person', 'current', t('steps.person'), t(gated ? 'steps.personText' : 'steps.personFree'))]
    : []
  const several = facts.visit.length > 0
  const answer = several
    ? t('steps.answers')
    : dueOn
      ? t('steps.answer', { day: dayText(dueOn, locale) })
      : t('steps.answerWithoutDate')
  const working = reach.state === 'done' ? 'current' : 'upcoming'
  return (
    <Steps
      steps={[
        step('received', 'done', t('steps.received', { day: dayText(facts.receivedOn, locale) })),
        reach,
        ...person,
        step('answer', working, answer),
      ]}
    />
  )
}
