import { type StepItem, type StepState, Steps } from '#components/ui/steps.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { MyRequest } from '#lib/domain/requests/my-request.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const WORD = { done: 'done', current: 'now', upcoming: 'next' } as const

/** Where the request stands on its way. */
export function MySteps({ locale, facts }: { locale: Locale; facts: MyRequest }) {
  const t = translatorFor(locale, 'my-request')
  const step = (key: 'received' | 'work' | 'answer', state: StepState, children?: string): StepItem => ({
    key,
    state,
    title: t(`steps.${key}`),
    stateWord: t(`steps.${WORD[state]}`),
    children,
  })
  const receipt = receiptText(locale, facts)
  const closed = facts.status === 'closed'
  const working = closed ? 'done' : facts.status === 'unconfirmed' ? 'upcoming' : 'current'
  return (
    <Steps
      steps={[
        step('received', 'done', receipt),
        ...confirmation(locale, facts),
        { ...step('work', working), ...rest(locale, facts) },
        step('answer', closed ? 'done' : 'upcoming'),
      ]}
    />
  )
}

/** That it was received, and on which day; how, if it did not come by this website. */
function receiptText(locale: Locale, { receivedOn, channel }: MyRequest): string {
  const t = translatorFor(locale, 'my-request')
  const day = dayText(receivedOn, locale)
  if (channel === 'portal') return t('steps.receivedText', { day })
  return t('steps.receivedByText', { day, way: t(`steps.ways.${channel}`) })
}

/** "Now" would be wrong while nothing is worked on. */
function rest(locale: Locale, { status }: MyRequest): { stateWord?: string } {
  const t = translatorFor(locale, 'my-request')
  if (status === 'held') return { stateWord: t('steps.held') }
  return status === 'waiting' ? { stateWord: t('steps.waiting') } : {}
}

/** Only where something waits, or waited, for it. */
function confirmation(locale: Locale, { confirmedAt, gated }: MyRequest): StepItem[] {
  const t = translatorFor(locale, 'my-request')
  if (!confirmedAt && !gated) return []
  const [state, title, word] = confirmedAt
    ? (['done', t('steps.confirmed'), t('steps.done')] as const)
    : (['current', t('steps.confirm'), t('steps.now')] as const)
  return [{ key: 'confirm', state, title, stateWord: word }]
}
