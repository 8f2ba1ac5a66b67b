import { DaysLeftBadge } from '#components/requests/days-left-badge.tsx'
import { lawName } from '#components/requests/law-name.ts'
import { TagChip } from '#components/tags/tag-chip.tsx'
import { type Column, Table } from '#components/ui/table.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { rowValue } from '#lib/domain/requests/bulk-form.ts'
import type { QueueCase } from '#lib/domain/requests/case-file.ts'
import type { QueueSort } from '#lib/domain/requests/queue-filter.ts'
import { dayText, momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type QueueTableProps = {
  locale: Locale
  caption: string
  cases: readonly QueueCase[]
  /** The operator's zone, for the day of what the queue is sorted by. */
  zone: string
  sort: QueueSort
  /** Whoever looks may change several cases at once. */
  selects?: boolean
  /** Every box is ticked to begin with. */
  allTicked?: boolean
}

/** The queue: what is due, how soon, and who has it; and the day it is sorted by, if by another. */
export function QueueTable({ locale, caption, cases, zone, sort, selects, allTicked }: QueueTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[...columnsIn(locale, { selects, allTicked }), ...sortedBy(locale, zone, sort)]}
      rows={cases}
      rowKey={({ reference }) => reference}
    />
  )
}

type Ticks = Pick<QueueTableProps, 'selects' | 'allTicked'>

function columnsIn(locale: Locale, ticks: Ticks): Column<QueueCase>[] {
  const t = translatorFor(locale, 'desk')
  const nouns = translatorFor(locale, 'nouns')
  const assignee = ({ assigneeName }: QueueCase) =>
    assigneeName === null ? t('nobody') : assigneeName || t('formerColleague')
  return [
    {
      key: 'reference',
      label: t('columns.reference'),
      names: true,
      cell: (row) => reference(locale, row, ticks),
    },
    { key: 'due', label: t('columns.due'), cell: (row) => due(locale, row) },
    { key: 'kind', label: t('columns.kind'), cell: (row) => kindAndTags(locale, row) },
    { key: 'law', label: t('columns.law'), cell: ({ law }) => lawName(law, locale) },
    {
      key: 'status',
      label: t('columns.status'),
      cell: ({ status, outcome }) => nouns(outcome ? `outcomes.${outcome}` : `statuses.${status}`),
    },
    { key: 'assignee', label: t('columns.assignee'), cell: assignee },
  ]
}

/** The column of an order that is not by date. */
function sortedBy(locale: Locale, zone: string, sort: QueueSort): Column<QueueCase>[] {
  const by = sort.startsWith('received') ? 'received' : sort.startsWith('activity') ? 'activity' : null
  if (!by) return []
  const atOf = ({ receivedAt, lastActivityAt }: QueueCase) =>
    by === 'received' ? receivedAt : lastActivityAt
  const label = translatorFor(locale, 'queue')(`columns.${by}`)
  return [{ key: by, label, cell: (row) => momentText(atOf(row), zone, locale) }]
}

function kindAndTags(locale: Locale, { kind, tags }: QueueCase) {
  const name = translatorFor(locale, 'nouns')(`kinds.${kind}`)
  if (tags.length === 0) return name
  return (
    <>
      {name}
      <span className="flex flex-wrap gap-1 pt-0.5">
        {tags.map((tag) => (
          <TagChip key={tag.id} name={tag.name} />
        ))}
      </span>
    </>
  )
}

function reference(locale: Locale, row: QueueCase, { selects, allTicked }: Ticks) {
  const { reference, mailbox, isAside, isUnnotified } = row
  const blocks = translatorFor(locale, 'blocks')
  return (
    <>
      {selects ? (
        <input
          type="checkbox"
          name="cases[]"
          value={rowValue(row)}
          defaultChecked={allTicked}
          aria-label={translatorFor(locale, 'bulk')('select', { reference })}
          className="choice me-2.5 inline-grid align-middle"
        />
      ) : null}
      <a href={`/${locale}/desk/requests/${reference}`} className="font-mono whitespace-nowrap">
        {reference}
      </a>
      {isAside ? <span className="block text-small font-normal text-soft">{blocks('badge')}</span> : null}
      {isUnnotified ? (
        <span className="block text-small font-normal text-danger">
          {translatorFor(locale, 'queue')('views.not-notified')}
        </span>
      ) : null}
      {mailbox === 'confirmed' ? null : (
        <span className="block text-small font-normal text-soft">
          {translatorFor(locale, 'desk')(`mailbox.${mailbox}`)}
        </span>
      )}
    </>
  )
}

function due(locale: Locale, { daysLeft, sortOn, provisional }: QueueCase) {
  const t = translatorFor(locale, 'desk')
  return (
    <>
      {DaysLeftBadge({ locale, left: daysLeft })}
      {daysLeft.code === 'no-date' ? null : (
        <span className="block text-small text-soft">
          <time dateTime={sortOn}>{dayText(sortOn, locale)}</time>
          {provisional ? (
            <>
              {' '}
              (<a href={`/${locale}/desk/calendars`}>{t('provisional')}</a>)
            </>
          ) : null}
        </span>
      )}
    </>
  )
}
