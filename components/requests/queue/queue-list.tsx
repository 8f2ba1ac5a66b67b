import { BulkForm } from '#components/requests/queue/bulk-form.tsx'
import { QueueEmpty } from '#components/requests/queue/queue-empty.tsx'
import { QueuePages } from '#components/requests/queue/queue-pages.tsx'
import { queueSorts } from '#components/requests/queue/queue-sorts.ts'
import { QueueTable } from '#components/requests/queue/queue-table.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { QueueCase } from '#lib/domain/requests/case-file.ts'
import { filterParams, pageParams, type QueueFilter } from '#lib/domain/requests/queue-filter.ts'
import { queryOf } from '#lib/domain/requests/queue-views.ts'
import type { KeptTag } from '#lib/domain/requests/tags.ts'
import type { Assignee } from '#lib/domain/staff/absence.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type QueueListProps = {
  locale: Locale
  zone: string
  filter: QueueFilter
  page: { cases: QueueCase[]; previous: string | null; next: string | null; isPartial: boolean }
  colleagues: readonly Assignee[]
  tags: readonly KeptTag[]
  /** Whoever looks may change several cases at once. */
  selects: boolean
  /** Every case of the page is ticked, as the address asks. */
  allTicked: boolean
}

/** A page of the queue, as a form for whoever may change what is in it, and the way on. */
export function QueueList({ locale, zone, filter, page, colleagues, tags, ...rest }: QueueListProps) {
  const { selects, allTicked } = rest
  const { cases, ...pages } = page
  const t = translatorFor(locale, 'queue')
  const caption = filter.mailbox
    ? translatorFor(locale, 'desk')('mailboxCaption')
    : t('caption', { order: t(`sorts.${filter.sort}`) })
  const { sort, mailbox } = filter
  // all from one mailbox are shown at once, in one order
  const sorts = mailbox ? undefined : queueSorts(locale, filter)
  const table = <QueueTable {...{ locale, cases, selects, allTicked, zone, caption, sort, sorts }} />
  const offered = tags.filter(({ isRetired }) => !isRetired)
  return (
    <>
      {cases.length === 0 && !pages.isPartial ? <QueueEmpty locale={locale} filter={filter} /> : null}
      {cases.length > 0 && selects ? (
        <BulkForm {...{ locale, colleagues }} tags={offered} from={queryOf(filter)}>
          <TickAll {...{ locale, filter, allTicked }} />
          {table}
        </BulkForm>
      ) : null}
      {cases.length > 0 && !selects ? table : null}
      <QueuePages {...{ locale, filter, ...pages }} />
    </>
  )
}

/** Ticks every case of this page, or none: a link to the same page, so that it needs no scripts. */
function TickAll({ locale, filter, allTicked }: Pick<QueueListProps, 'locale' | 'filter' | 'allTicked'>) {
  const t = translatorFor(locale, 'bulk')
  const params = new URLSearchParams({ ...filterParams(filter), ...pageParams(filter) })
  if (!allTicked) params.set('ticked', 'all')
  return (
    <p className="mb-1 text-small print:hidden">
      <a href={`/${locale}/desk?${params}`}>{t(allTicked ? 'selectNone' : 'selectAll')}</a>
    </p>
  )
}
