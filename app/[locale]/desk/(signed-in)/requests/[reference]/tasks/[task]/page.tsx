import type { Metadata } from 'next'
import { TaskView } from '#components/tasks/task-view.tsx'
import { type PageProps, pageQuery } from '#lib/http/page.ts'
import { taskTitle, taskVisit } from '#lib/http/task-page.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => taskTitle(props)

/** One task of a case. */
export default async function TaskPage(props: PageProps) {
  const { locale, context, tasks, task, shown } = await taskVisit(props)
  const done = await pageQuery(props.searchParams, 'done')
  const { reference } = tasks
  return <TaskView {...{ locale, tasks, task, reference, done }} zone={context.operator.zone} again={shown} />
}
