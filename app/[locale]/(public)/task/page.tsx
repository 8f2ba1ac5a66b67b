import type { Metadata } from 'next'
import { TaskLinkEnd, TaskLinkPage } from '#components/tasks/task-link-view.tsx'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { contextFor } from '#lib/http/context.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageCookie, pageLocale, pageQuery, shownAgain } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong } from '#lib/http/shown-forms.ts'
import { TASK_LINK_PATH } from '#lib/http/task-link-route.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { opensTask, readTaskLink } from '#lib/reads/task-link.ts'

async function visitOf(props: PageProps) {
  const locale = await pageLocale(props.params)
  const context = contextFor({ type: 'visitor' })
  const token = await pageCookie('task')
  const isDone = (await pageQuery(props.searchParams, 'done')) === 'reported'
  const shown = await shownAgain(locale, TASK_LINK_PATH, props)
  return { locale, context, token, isDone, shown }
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, context, token, isDone, shown } = await visitOf(props)
  const t = translatorFor(locale, 'task-link')
  const opens = await opensTask(context, token)
  return pageTitle(locale, t(opens ? 'title' : isDone ? 'doneTitle' : 'goneTitle'), opens && isWrong(shown))
}

/** What the link of a task opens. Showing it changes nothing, and a link that does not work says no more than that. */
export default async function TaskPage(props: PageProps) {
  const { locale, context, token, isDone, shown: again } = await visitOf(props)
  const found = await readTaskLink(context, token)
  const view = found.ok ? found.value : null
  const { name: operator } = await operatorFacts(locale)
  return (
    <ReadingColumn>
      {view ? (
        <TaskLinkPage {...{ locale, operator, view, again }} zone={context.operator.zone} />
      ) : (
        <TaskLinkEnd locale={locale} as={isDone ? 'done' : 'gone'} />
      )}
    </ReadingColumn>
  )
}
