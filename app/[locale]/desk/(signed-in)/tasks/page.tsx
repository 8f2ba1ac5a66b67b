import type { Metadata } from 'next'
import { MyTasksTable } from '#components/tasks/my-tasks-table.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pagePath, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readMyTasks } from '#lib/reads/my-tasks.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  return pageTitle(locale, translatorFor(locale, 'tasks')('mine.title'))
}

/** What whoever is signed in has to do. */
export default async function MyTasksPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const context = await signedIn('staff', locale, '/desk/tasks')
  const found = await readMyTasks(context)
  if (!found.ok) return nothingHere()
  const t = translatorFor(locale, 'tasks')
  const { tasks, systems } = found.value
  return (
    <>
      <PageHeader title={t('mine.title')} lead={t('mine.lead')} />
      {tasks.length === 0 ? (
        <EmptyState title={t('mine.emptyTitle')}>
          <p>{t('mine.emptyText')}</p>
        </EmptyState>
      ) : (
        <MyTasksTable {...{ locale, tasks, systems }} path={await pagePath()} />
      )}
    </>
  )
}
