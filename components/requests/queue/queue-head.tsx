import type { FieldProblem } from '#components/forms/field-problem.ts'
import { QueueFilters } from '#components/requests/queue/queue-filters.tsx'
import { QueueSearch } from '#components/requests/queue/queue-search.tsx'
import { QueueViews } from '#components/requests/queue/queue-views.tsx'
import { typedText } from '#components/requests/typed.ts'
import { KeepViewForm } from '#components/views/keep-view-form.tsx'
import { SavedViewLinks } from '#components/views/saved-view-links.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { QueueFilter } from '#lib/domain/requests/queue-filter.ts'
import { type QueueView, queryOf, type ViewCount, viewOf } from '#lib/domain/requests/queue-views.ts'
import type { SavedView } from '#lib/domain/requests/saved-views.ts'

type QueueHeadProps = {
  locale: Locale
  filter: QueueFilter
  colleagues: readonly { staffId: string; name: string }[]
  tags: readonly { id: string; name: string }[]
  counts: Partial<Record<QueueView, ViewCount>>
  saved: readonly SavedView[]
  mayKeep: { own: boolean; team: boolean }
  /** The search shown again, with what was typed. */
  shown: { values: Record<string, unknown>; problems: readonly FieldProblem[]; summary: string | null } | null
}

/** What stands above the list: the search, the views with their counts, and the filter. */
export function QueueHead({ shown, counts, saved, mayKeep, ...props }: QueueHeadProps) {
  const { locale, filter } = props
  const query = queryOf(filter)
  const isKept = viewOf(filter) !== undefined || saved.some((view) => view.query === query)
  return (
    <>
      <QueueSearch
        locale={locale}
        typed={typedText(shown?.values ?? {}, 'search')}
        problems={shown?.problems ?? []}
        summary={shown?.summary ?? null}
      />
      <QueueViews {...{ locale, filter, counts }} />
      <SavedViewLinks {...{ locale, query }} views={saved} />
      <QueueFilters {...props} />
      {mayKeep.own && !isKept ? (
        <div className="-mt-3 mb-5">
          <KeepViewForm {...{ locale, query }} mayKeepForTeam={mayKeep.team} />
        </div>
      ) : null}
    </>
  )
}
