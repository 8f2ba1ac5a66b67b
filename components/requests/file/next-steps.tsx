import { DaysLeftBadge } from '#components/requests/days-left-badge.tsx'
import type { VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { ON_ITS_WAY } from '#lib/domain/letters/lifecycle.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseAction } from '#lib/domain/requests/case-actions.ts'
import type { ShownMilestone } from '#lib/domain/tasks/milestones.ts'
import { isBelow } from '#lib/domain/verification/case-identity.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

const VERBS = ['close', 'ask', 'reply', 'refuse'] as const satisfies CaseAction[]

type NextStepsProps = Pick<VerbProps, 'locale' | 'file'> & {
  /** The first of the operator's own steps that is late. */
  late: ShownMilestone | null
  /** How many tasks are still to be done. */
  openTasks: number
}

/** What can be done now, the likeliest first. */
export function NextSteps({ locale, file, late, openTasks }: NextStepsProps) {
  const t = translatorFor(locale, 'casefile')
  if (file.erasedAt) return null
  const isDecided = file.letters.some(({ state, verb }) => ON_ITS_WAY.includes(state) && isDeciding(verb))
  // two decisions never go side by side
  const verbs = VERBS.filter((verb) => file.actions.includes(verb) && !(isDecided && isDeciding(verb)))
  const { mergedInto } = file.pairs
  const cases = `/${locale}/desk/requests`
  // what has to be put right first, or where it goes on, is the likelier way
  const isFirst = (at: number) =>
    at === 0 && !isDecided && !mergedInto && file.outcome !== 'spam' && !file.notNotified
  return (
    <section className="rounded border border-s-4 border-brand bg-surface p-4">
      <h2 className="text-small font-medium text-soft">{t('next.title')}</h2>
      <ByWhen locale={locale} file={file} />
      <p className="mt-2">{t(`next.${isDecided && isAtWork(file) ? 'decided' : stateOf(file)}`)}</p>
      {verbs.includes('close') ? <Before {...{ locale, file, openTasks }} /> : null}
      {late ? <LateStep locale={locale} late={late} /> : null}
      {verbs.length > 0 || mergedInto ? (
        <div className="mt-3">
          <ButtonRow>
            {mergedInto ? (
              <ButtonLink href={`${cases}/${mergedInto}`}>
                {t('next.toMerged', { reference: mergedInto })}
              </ButtonLink>
            ) : null}
            {verbs.map((verb, at) => (
              <ButtonLink
                key={verb}
                href={`${cases}/${file.reference}/${verb}`}
                variant={isFirst(at) ? 'primary' : 'secondary'}
              >
                {t(`next.actions.${verb}`)}
              </ButtonLink>
            ))}
          </ButtonRow>
        </div>
      ) : null}
    </section>
  )
}

/** What stands before an answer that grants, each with the way to it. */
function Before({ locale, file, openTasks }: Omit<NextStepsProps, 'late'>) {
  const t = translatorFor(locale, 'casefile')
  const { title } = messagesOf(locale).tasks
  const steps = [
    ...(isBelow(file.identity)
      ? [
          {
            id: 'identity',
            text: t('next.before.identity'),
            link: translatorFor(locale, 'identity')('below.link'),
          },
        ]
      : []),
    ...(openTasks > 0
      ? [{ id: 'tasks', text: t('next.before.tasks', { count: openTasks }), link: title }]
      : []),
  ]
  if (steps.length === 0) return null
  return (
    <ul className="mt-1 list-disc ps-5">
      {steps.map(({ id, text, link }) => (
        <li key={id}>
          {text} <a href={`#${id}`}>{link}</a>
        </li>
      ))}
    </ul>
  )
}

function LateStep({ locale, late }: { locale: Locale; late: ShownMilestone }) {
  const t = translatorFor(locale, 'tasks')
  const step = t(`milestones.names.${late.milestone}`)
  return (
    <p className="mt-1 font-medium text-danger">
      {t('milestones.next', { step, day: dayText(late.dueOn, locale) })}
    </p>
  )
}

/** The date of whatever is due first, and how long that is; nothing once there is nothing to do. */
function ByWhen({ locale, file }: Pick<VerbProps, 'locale' | 'file'>) {
  const { dueOn, time, clock, status } = file
  const { acknowledgement } = time
  const owed = acknowledgement && !acknowledgement.doneOn ? acknowledgement.dueOn : null
  const on = dueOn ?? owed
  if (status === 'closed' || stateOf(file) === 'disputedUnconfirmed' || !on) return null
  const label = translatorFor(locale, 'story')(dueOn ? 'answerBy' : 'acknowledgeBy', {
    day: dayText(on, locale),
  })
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 font-title text-heading font-semibold">
      <time dateTime={on}>{label}</time>
      <DaysLeftBadge locale={locale} left={clock.daysLeft} />
    </p>
  )
}

const isDeciding = (verb: string) => verb === 'close' || verb === 'refuse'
const isAtWork = ({ actions, status }: VerbProps['file']) =>
  actions.length > 0 && (status === 'open' || status === 'waiting')

/** Whose turn it is, and why. */
function stateOf({ actions, disputedAt, erasedAt, outcome, pairs, status }: VerbProps['file']) {
  if (actions.length === 0 && !erasedAt) return 'reader'
  if (outcome === 'spam') return 'spam'
  if (pairs.mergedInto) return 'merged'
  if (disputedAt && status === 'unconfirmed') return 'disputedUnconfirmed'
  return disputedAt && status !== 'closed' ? 'disputed' : status
}
