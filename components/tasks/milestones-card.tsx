import { Hidden } from '#components/forms/hidden.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { ShownMilestone } from '#lib/domain/tasks/milestones.ts'
import type { CaseTasks } from '#lib/domain/tasks/task.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type MilestonesProps = { locale: Locale; tasks: CaseTasks }

/** The operator's own steps beside the legal date: what the portal sees by itself is done, the rest is ticked. */
export function MilestonesCard({ locale, tasks }: MilestonesProps) {
  const t = translatorFor(locale, 'tasks')
  if (tasks.milestones.length === 0) return null
  return (
    <Card title={t('milestones.title')}>
      <ol className="space-y-2">
        {tasks.milestones.map((step) => (
          <li key={step.milestone} className="flex flex-wrap items-center justify-between gap-x-2">
            <div className="grow basis-30 in-[:lang(zh)]:basis-22">
              {t(`milestones.names.${step.milestone}`)}
              <time dateTime={step.dueOn} className="block text-small text-soft">
                {dayText(step.dueOn, locale)}
              </time>
            </div>
            <div className="flex shrink-0 items-center gap-1">
              <StepState {...{ locale, step }} />
              {tasks.canChange && step.byHand ? (
                <Tick {...{ locale, step }} reference={tasks.reference} />
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      <p className="text-small text-soft">{t('milestones.note')}</p>
    </Card>
  )
}

function StepState({ locale, step }: { locale: Locale; step: ShownMilestone }) {
  const t = translatorFor(locale, 'tasks')
  if (step.isDone) return <Badge tone="success">{t('milestones.done')}</Badge>
  return step.isLate ? <Badge tone="danger">{t('milestones.late')}</Badge> : null
}

function Tick({ locale, step, reference }: { locale: Locale; step: ShownMilestone; reference: string }) {
  const t = translatorFor(locale, 'tasks')
  return (
    <form method="post" action={`/${locale}/desk/requests/${reference}/milestones`}>
      <Hidden name="milestone" value={step.milestone} />
      <Hidden name="done" value={step.isDone ? 'no' : 'yes'} />
      <Button variant="quiet">
        {t(step.isDone ? 'milestones.untick' : 'milestones.tick')}
        <VisuallyHidden> {t(`milestones.names.${step.milestone}`)}</VisuallyHidden>
      </Button>
    </form>
  )
}
