import type { Metadata } from 'next'
import { TaskFrame } from '#components/tasks/task-frame.tsx'
import { SkipTaskForm } from '#components/tasks/task-verb-forms.tsx'
import type { PageProps } from '#lib/http/page.ts'
import { taskTitle, taskVisit } from '#lib/http/task-page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => taskTitle(props, 'skip')

export default async function SkipTaskPage(props: PageProps) {
  const { locale, tasks, task, shown: again } = await taskVisit(props, 'skip')
  const t = translatorFor(locale, 'tasks')
  return (
    <TaskFrame {...{ locale, tasks, task }} title={t('pages.skip')} lead={t('skip.lead')}>
      <SkipTaskForm {...{ locale, task, again }} reference={tasks.reference} />
    </TaskFrame>
  )
}
