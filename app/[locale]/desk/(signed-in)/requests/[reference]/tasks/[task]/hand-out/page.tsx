import type { Metadata } from 'next'
import { TaskFrame } from '#components/tasks/task-frame.tsx'
import { HandOutForm } from '#components/tasks/task-verb-forms.tsx'
import type { PageProps } from '#lib/http/page.ts'
import { taskTitle, taskVisit } from '#lib/http/task-page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readTaskPerson } from '#lib/reads/case-tasks.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => taskTitle(props, 'hand-out')

export default async function HandOutPage(props: PageProps) {
  const { locale, context, tasks, task, shown: again } = await taskVisit(props, 'hand-out')
  const t = translatorFor(locale, 'tasks')
  const { reference } = tasks
  const person = await readTaskPerson(context, reference)
  return (
    <TaskFrame {...{ locale, tasks, task }} title={t('pages.hand-out')} lead={t('handOut.lead')}>
      <HandOutForm {...{ locale, reference, task, again, person }} />
    </TaskFrame>
  )
}
