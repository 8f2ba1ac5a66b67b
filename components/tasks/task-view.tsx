import { DeskFiles } from '#components/files/desk-files.tsx'
import { FinishForm } from '#components/tasks/finish-form.tsx'
import { TaskForm, type TaskFormProps } from '#components/tasks/task-form.tsx'
import { TaskLinkCard } from '#components/tasks/task-link-card.tsx'
import { TaskState } from '#components/tasks/task-state.tsx'
import { taskName } from '#components/tasks/task-words.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { type Definition, DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { CaseTasks } from '#lib/domain/tasks/task.ts'
import { dayText, momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type TaskViewProps = TaskFormProps & {
  zone: string
  tasks: CaseTasks
  done: string | undefined
  /** Whose data it is about; null for whoever may not hand it on, and once that is gone. */
  person: { name: string; email: string } | null
}

/** One task: how it stands, the form that reports it done, and what else can be done with it. */
export function TaskView(props: TaskViewProps) {
  const { locale, zone, tasks, task, done } = props
  const t = translatorFor(locale, 'tasks')
  const isOpen = task.state === 'open' && tasks.canChange
  const name = taskName(task, tasks.systems, locale)
  return (
    <div className="max-w-column space-y-5">
      <BackLink href={`/${locale}/desk/requests/${tasks.reference}#tasks`} label={t('backToCase')} />
      {isDone(done) ? (
        <Notice
          tone="success"
          title={t(`done.${done}`)}
          toneWord={messagesOf(locale).site.toneWords.success}
          live
        />
      ) : null}
      <PageHeader caption={tasks.reference} title={name} aside={<TaskState {...{ locale, task }} />} />
      <Card>
        <DefinitionGrid items={factsOf(props)} />
        {task.state === 'open' && tasks.canChange ? null : (
          <DeskFiles
            {...{ locale, zone, files: task.files }}
            base={`/${locale}/desk/requests/${tasks.reference}/files`}
          />
        )}
        {tasks.canChange ? <Ways {...props} /> : null}
      </Card>
      {isOpen ? (
        <Card title={t('finish.title')}>
          <FinishForm {...props} />
        </Card>
      ) : null}
      {isOpen || task.link ? <TaskLinkCard {...{ locale, zone, tasks, task }} /> : null}
    </div>
  )
}

const DONE = ['finish', 'change', 'skip', 'reopen', 'hand-out', 'end-link'] as const
const isDone = (done: string | undefined): done is (typeof DONE)[number] => DONE.some((each) => each === done)

function Ways(props: TaskViewProps) {
  const { locale, reference, task } = props
  const t = translatorFor(locale, 'tasks')
  const base = `/${locale}/desk/requests/${reference}/tasks/${task.id}`
  if (task.state !== 'open')
    return (
      <TaskForm
        {...props}
        again={null}
        door="reopen"
        submitLabel={t('reopen.submit')}
        submitVariant="secondary"
      />
    )
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1">
      <a href={`${base}/change`}>{t('pages.change')}</a>
      <a href={`${base}/skip`}>{t('pages.skip')}</a>
    </p>
  )
}

function factsOf({ locale, zone, tasks, task, person }: TaskViewProps): Definition[] {
  const t = translatorFor(locale, 'tasks')
  const fact = (key: 'person' | 'assignee' | 'dueOn' | 'note' | 'doneBy', description: string) => ({
    ...{ key, description },
    term: t(`facts.${key}`),
  })
  const by = task.doneBy === null ? t('facts.byLink') : task.doneBy || t('former')
  const { doneAt, note, assignee } = task
  return [
    ...(person ? [fact('person', [person.name, person.email].filter(Boolean).join('\n'))] : []),
    fact('assignee', assignee ? assignee.name || t('former') : t('nobody')),
    fact('dueOn', task.dueOn ? dayText(task.dueOn, locale) : t('noDue')),
    ...(doneAt ? [fact('doneBy', `${by}, ${momentText(doneAt, zone, locale)}`)] : []),
    ...(note && (task.state !== 'open' || !tasks.canChange) ? [fact('note', note)] : []),
  ]
}
