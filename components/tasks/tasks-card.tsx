import type { Again } from '#components/requests/verbs/verb-form.tsx'
import { PlanForm } from '#components/tasks/plan-form.tsx'
import { TaskState } from '#components/tasks/task-state.tsx'
import { dueWords, taskName } from '#components/tasks/task-words.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { type CaseTasks, openTasks, type ShownTask } from '#lib/domain/tasks/task.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type TasksCardProps = { locale: Locale; tasks: CaseTasks; again: Again }

/** What has to be done for a case, system by system; a plan is proposed until somebody took one. */
export function TasksCard({ locale, tasks, again }: TasksCardProps) {
  const t = translatorFor(locale, 'tasks')
  const { proposal, canChange, canPackage, reference, status } = tasks
  const all = tasks.tasks.length
  if (all === 0 && (status === 'closed' || status === 'unconfirmed')) return null
  const settled = all - openTasks(tasks.tasks).length
  const aside =
    all > 0 ? <span className="text-small text-soft">{t('progress', { settled, all })}</span> : null
  return (
    <Card id="tasks" title={t('title')} aside={aside}>
      {all > 0 ? <TaskList {...{ locale, tasks }} /> : null}
      {all === 0 && proposal.length === 0 ? <p className="text-soft">{t('none')}</p> : null}
      {proposal.length > 0 && canChange ? <PlanForm {...{ locale, tasks, again }} /> : null}
      {canPackage && tasks.tasks.some(({ files }) => files.length > 0) ? (
        <p>
          <ButtonLink href={`/${locale}/desk/requests/${reference}/package`} variant="secondary">
            {translatorFor(locale, 'answer-package')('link')}
          </ButtonLink>
        </p>
      ) : null}
      {canChange ? (
        <p>
          <a href={`/${locale}/desk/requests/${reference}/tasks/add`}>{t('add')}</a>
        </p>
      ) : null}
    </Card>
  )
}

function TaskList({ locale, tasks }: { locale: Locale; tasks: CaseTasks }) {
  const t = translatorFor(locale, 'tasks')
  return (
    <ul aria-label={t('title')} className="divide-y divide-line">
      {tasks.tasks.map((task) => (
        <li key={task.id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2">
          <a
            href={`/${locale}/desk/requests/${tasks.reference}/tasks/${task.id}`}
            className="min-w-0 wrap-anywhere"
          >
            {taskName(task, tasks.systems, locale)}
          </a>
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft">
            <span>{factsOf(task, locale)}</span>
            <TaskState {...{ locale, task }} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Who does it and by when; of a settled one, nothing more is to be watched. */
function factsOf(task: ShownTask, locale: Locale): string {
  const t = translatorFor(locale, 'tasks')
  if (task.state !== 'open') return ''
  const handedOut = task.link?.state === 'alive' ? [task.link.email] : []
  const who = handedOut[0] ?? (task.assignee ? task.assignee.name || t('former') : t('nobody'))
  return [who, dueWords(task.dueOn, locale)].join(' · ')
}
