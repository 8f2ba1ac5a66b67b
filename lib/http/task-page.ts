import type { Metadata } from 'next'
import type { Context } from '#lib/commands/context.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseTasks, ShownTask } from '#lib/domain/tasks/task.ts'
import { caseReference } from '#lib/http/case-page.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { isWrong, type PageProps, pageLocale, type ShownAgain, shownAgain, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { type TaskVerb, taskPath } from '#lib/http/task-route.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readCaseTasks } from '#lib/reads/case-tasks.ts'

/** What a page of one task is given: who looks, the tasks of its case, the one it is about, and the form shown again. */
export type TaskVisit = {
  locale: Locale
  context: Context
  tasks: CaseTasks
  task: ShownTask
  shown: ShownAgain | null
}

/** Demands the session and reads the task; one that is no task of that case is the same 404. */
export async function taskVisit(props: PageProps, verb?: TaskVerb): Promise<TaskVisit> {
  const locale = await pageLocale(props.params)
  const reference = await caseReference(props.params)
  const { task: taskId = '' } = await props.params
  const path = taskPath(reference, taskId, verb)
  const context = await signedIn('staff', locale, path)
  const tasks = await readCaseTasks(context, reference)
  if (!tasks.ok) return nothingHere()
  const task = tasks.value.tasks.find(({ id }) => id === taskId) ?? (await nothingHere())
  return { locale, context, tasks: tasks.value, task, shown: await shownAgain(locale, path, props) }
}

/** The title of a task's page: the reference and what is done, nothing of the person. */
export async function taskTitle(props: PageProps, verb?: TaskVerb): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const reference = await caseReference(props.params)
  const { task: taskId = '' } = await props.params
  const shown = await shownAgain(locale, taskPath(reference, taskId, verb), props)
  const title = translatorFor(locale, 'tasks')(verb ? `pages.${verb}` : 'pages.task')
  return pageTitle(locale, `${title} (${reference})`, isWrong(shown))
}
