import { SortedTable } from '#components/sorting/sorted-table.tsx'
import type { SortedColumn } from '#components/sorting/sorting.ts'
import { dueWords, taskName } from '#components/tasks/task-words.ts'
import { Badge } from '#components/ui/badge.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CatalogueEntry } from '#lib/domain/operator/catalogue.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { TaskWork } from '#lib/domain/tasks/plan.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** An open task of one's own, as a line; the day is YYYY-MM-DD. */
export type MyTaskLine = {
  id: string
  reference: string
  kind: Kind
  what: TaskWork
  systemId: string | null
  title: string | null
  dueOn: string | null
  isLate: boolean
}

type MyTasksProps = {
  locale: Locale
  path: string
  tasks: readonly MyTaskLine[]
  systems: readonly CatalogueEntry[]
}

/** What one has to do, the earliest first. */
export function MyTasksTable({ locale, path, tasks, systems }: MyTasksProps) {
  return (
    <SortedTable
      {...{ locale, path }}
      name="tasks"
      caption={translatorFor(locale, 'tasks')('mine.caption')}
      captionHidden
      columns={columnsIn(locale, systems)}
      rows={tasks}
      rowKey={({ id }) => id}
    />
  )
}

function columnsIn(locale: Locale, systems: readonly CatalogueEntry[]): SortedColumn<MyTaskLine>[] {
  const t = translatorFor(locale, 'tasks')
  const nouns = translatorFor(locale, 'nouns')
  const base = `/${locale}/desk/requests`
  return [
    {
      key: 'task',
      label: t('mine.task'),
      names: true,
      by: (task) => taskName(task, systems, locale),
      cell: (task) => (
        <a href={`${base}/${task.reference}/tasks/${task.id}`}>{taskName(task, systems, locale)}</a>
      ),
    },
    {
      key: 'case',
      label: t('mine.case'),
      by: ({ reference }) => reference,
      cell: ({ reference, kind }) => (
        <>
          <a href={`${base}/${reference}`} className="font-mono whitespace-nowrap">
            {reference}
          </a>{' '}
          <span className="text-small text-soft">{nouns(`kinds.${kind}`)}</span>
        </>
      ),
    },
    {
      key: 'due',
      label: t('mine.due'),
      by: ({ dueOn }) => dueOn,
      cell: ({ dueOn, isLate }) => (
        <span className="inline-flex flex-wrap items-center gap-2">
          {dueWords(dueOn, locale)}
          {isLate ? <Badge tone="danger">{t('late')}</Badge> : null}
        </span>
      ),
    },
  ]
}
