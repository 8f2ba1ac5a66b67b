import type { ReactNode } from 'react'
import { taskName } from '#components/tasks/task-words.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseTasks, ShownTask } from '#lib/domain/tasks/task.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type TaskFrameProps = {
  locale: Locale
  tasks: CaseTasks
  task: ShownTask
  title: string
  lead?: string
  children: ReactNode
}

/** The page of one thing done to a task: the way back, what it is, and the form. */
export function TaskFrame({ locale, tasks, task, title, lead, children }: TaskFrameProps) {
  const t = translatorFor(locale, 'tasks')
  return (
    <div className="max-w-column">
      <BackLink
        href={`/${locale}/desk/requests/${tasks.reference}/tasks/${task.id}`}
        label={t('backToTask')}
      />
      <PageHeader caption={taskName(task, tasks.systems, locale)} title={title} lead={lead} />
      {children}
    </div>
  )
}
