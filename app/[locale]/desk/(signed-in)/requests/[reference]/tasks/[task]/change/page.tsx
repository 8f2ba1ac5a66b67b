import type { Metadata } from 'next'
import { TaskFrame } from '#components/tasks/task-frame.tsx'
import { ChangeTaskForm } from '#components/tasks/task-verb-forms.tsx'
import type { PageProps } from '#lib/http/page.ts'
import { taskTitle, taskVisit } from '#lib/http/task-page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readAssignees } from '#lib/reads/absences.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => taskTitle(props, 'change')

export default async function ChangeTaskPage(props: PageProps) {
  const { locale, context, tasks, task, shown: again } = await taskVisit(props, 'change')
  const colleagues = await readAssignees(context)
  return (
    <TaskFrame {...{ locale, tasks, task }} title={translatorFor(locale, 'tasks')('pages.change')}>
      <ChangeTaskForm {...{ locale, task, again, colleagues }} reference={tasks.reference} />
    </TaskFrame>
  )
}
