import { sortLink } from '#components/sorting/sort-link.ts'
import type { SortLink } from '#components/ui/table.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { filterParams, orderOf, type QueueFilter, type QueueSort } from '#lib/domain/requests/queue-filter.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** The links in the heads of the queue: by its dates, and by the other moment that it is sorted by, if it is. */
export type QueueSorts = { by: string; due: SortLink; sortedBy?: SortLink | undefined }

/** Each keeps the filter and begins with the first page. */
export function queueSorts(locale: Locale, filter: QueueFilter): QueueSorts {
  const { by: moment, last } = orderOf(filter.sort)
  const order = last ? 'descending' : 'ascending'
  const turned: QueueSort = last ? moment : `${moment}-last`
  const link = (id: string, to: QueueSort, now: SortLink['order']) => {
    const href = `/${locale}/desk?${new URLSearchParams(filterParams({ ...filter, sort: to }))}`
    return sortLink({ locale, id: `queue-${id}`, href, order: now })
  }
  return {
    by: translatorFor(locale, 'site')('sorting.by'),
    due: moment === 'due' ? link('due', turned, order) : link('due', 'due', undefined),
    sortedBy: moment === 'due' ? undefined : link('moment', turned, order),
  }
}
