import { type ShownCheckpoint, SignedState } from '#components/audit/signed-state.tsx'
import { TrailFilter } from '#components/audit/trail-filter.tsx'
import { timeLink } from '#components/sorting/sort-link.ts'
import { TimePages } from '#components/sorting/time-pages.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { type Column, type SortLink, Table } from '#components/ui/table.tsx'
import { type AuditQuery, auditParams } from '#lib/domain/audit/audit-filter.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseEvent } from '#lib/domain/requests/case-file.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { eventSentence } from '#lib/i18n/event-sentence.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export type ShownTrailLine = CaseEvent & { reference: string | null }

type TrailViewProps = {
  locale: Locale
  zone: string
  query: AuditQuery
  lines: readonly ShownTrailLine[]
  next: number | null
  isFull: boolean
  colleagues: readonly { staffId: string; name: string }[]
  mayExport: boolean
  signed: ShownCheckpoint | null
}

/** The trail of the whole desk: what happened, by whom, to which case. */
export function TrailView({
  locale,
  zone,
  query,
  lines,
  next,
  isFull,
  colleagues,
  mayExport,
  signed,
}: TrailViewProps) {
  const t = translatorFor(locale, 'audit')
  const { order = 'newest', reference } = query
  const asked = new URLSearchParams(auditParams(query))
  const hrefOf = (more: Record<string, string>) =>
    `/${locale}/desk/audit?${new URLSearchParams({ ...auditParams({ ...query, order: undefined }), ...more })}`
  const toExport = `/${locale}/desk/audit/export?${asked}`
  const when = timeLink({ locale, id: 'trail-when', order: query.order, hrefOf })
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        aside={mayExport ? <a href={toExport}>{t('export.link')}</a> : null}
      />
      <TrailFilter {...{ locale, query, colleagues }} />
      {lines.length === 0 && next === null ? (
        <EmptyState title={t('empty.title')}>
          <p>{reference ? t('empty.ofCase', { reference }) : t('empty.text')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('caption', { order })}
          captionHidden
          columns={columnsIn(locale, zone, when)}
          rows={lines}
          rowKey={({ sequence }) => String(sequence)}
          sortBy={translatorFor(locale, 'site')('sorting.by')}
        />
      )}
      {next !== null && !isFull ? <p className="mt-4 text-soft">{t('searchedOn', { order })}</p> : null}
      <TimePages
        {...{ locale, next, hrefOf }}
        label={t('pagesLabel')}
        order={query.order}
        isFirst={!query.after}
        nextLabel={isFull ? undefined : t('lookFurther', { order })}
      />
      <SignedState {...{ locale, zone, signed }} />
    </>
  )
}

function columnsIn(locale: Locale, zone: string, when: SortLink): Column<ShownTrailLine>[] {
  const t = translatorFor(locale, 'audit')
  return [
    { key: 'what', label: t('columns.what'), names: true, cell: (line) => eventSentence(line, locale) },
    {
      key: 'who',
      label: t('columns.who'),
      cell: ({ by }) => (
        <span className="block @2xl:min-w-24">
          {by.type === 'staff' ? by.name || t('formerColleague') : t(`by.${by.type}`)}
        </span>
      ),
    },
    {
      key: 'case',
      label: t('columns.case'),
      cell: ({ reference }) =>
        reference ? (
          <a href={`/${locale}/desk/requests/${reference}`} className="whitespace-nowrap">
            {reference}
          </a>
        ) : (
          t('noCase')
        ),
    },
    {
      key: 'when',
      label: t('columns.when'),
      sort: when,
      cell: ({ at }) => (
        <time dateTime={at} className="@2xl:whitespace-nowrap">
          {momentText(at, zone, locale)}
        </time>
      ),
    },
    { key: 'number', label: t('columns.number'), align: 'end', cell: ({ sequence }) => sequence },
  ]
}
