import type { Metadata } from 'next'
import { TaskView } from '#components/tasks/task-view.tsx'
import { type PageProps, pageQuery } from '#lib/http/page.ts'
import { taskTitle, taskVisit } from '#lib/http/task-page.ts'
import { readTaskPerson } from '#lib/reads/case-tasks.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => taskTitle(props)

/** One task of a case. */
export default async function TaskPage(props: PageProps) {
  const { locale, context, tasks, task, shown } = await taskVisit(props)
  const done = await pageQuery(props.searchParams, 'done')
  const { reference } = tasks
  const person = await readTaskPerson(context, reference)
  return (
    <TaskView
      {...{ locale, tasks, task, reference, done, person }}
      zone={context.operator.zone}
      again={shown}
    />
  )
}
