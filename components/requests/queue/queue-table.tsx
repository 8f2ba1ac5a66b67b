import { DaysLeftBadge } from '#components/requests/days-left-badge.tsx'
import { lawName } from '#components/requests/law-name.ts'
import { type Column, Table } from '#components/ui/table.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { QueueCase } from '#lib/domain/requests/case-file.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type QueueTableProps = { locale: Locale; caption: string; cases: readonly QueueCase[] }

/** The queue: what is due, how soon, and who has it. */
export function QueueTable({ locale, caption, cases }: QueueTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={columnsIn(locale)}
      rows={cases}
      rowKey={({ reference }) => reference}
    />
  )
}

function columnsIn(locale: Locale): Column<QueueCase>[] {
  const t = translatorFor(locale, 'desk')
  const nouns = translatorFor(locale, 'nouns')
  const assignee = ({ assigneeName }: QueueCase) =>
    assigneeName === null ? t('nobody') : assigneeName || t('formerColleague')
  return [
    {
      key: 'reference',
      label: t('columns.reference'),
      names: true,
      cell: (row) => reference(locale, row),
    },
    { key: 'due', label: t('columns.due'), cell: (row) => due(locale, row) },
    { key: 'kind', label: t('columns.kind'), cell: ({ kind }) => nouns(`kinds.${kind}`) },
    { key: 'law', label: t('columns.law'), cell: ({ law }) => lawName(law, locale) },
    {
      key: 'status',
      label: t('columns.status'),
      cell: ({ status, outcome }) => nouns(outcome ? `outcomes.${outcome}` : `statuses.${status}`),
    },
    { key: 'assignee', label: t('columns.assignee'), cell: assignee },
  ]
}

function reference(locale: Locale, { reference, mailbox }: QueueCase) {
  return (
    <>
      <a href={`/${locale}/desk/requests/${reference}`} className="font-mono whitespace-nowrap">
        {reference}
      </a>
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
      <DaysLeftBadge locale={locale} left={daysLeft} />
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
