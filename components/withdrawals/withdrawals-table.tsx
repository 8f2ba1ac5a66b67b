import { RequestLink } from '#components/messages/outbox-table.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { type Column, Table } from '#components/ui/table.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { type Catalogue, entryName } from '#lib/domain/operator/catalogue.ts'
import type { WithdrawalLine } from '#lib/domain/requests/withdrawal.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type TableProps = { locale: Locale; zone: string; lines: readonly WithdrawalLine[]; catalogue: Catalogue }

/** What is withdrawn and in effect, newest first. */
export function WithdrawalsTable({ locale, zone, lines, catalogue }: TableProps) {
  const t = translatorFor(locale, 'withdrawal')
  return (
    <Table
      caption={t('list.caption')}
      captionHidden
      columns={columnsIn({ locale, zone, catalogue })}
      rows={lines}
      rowKey={({ id }) => id}
    />
  )
}

function columnsIn({ locale, zone, catalogue }: Omit<TableProps, 'lines'>): Column<WithdrawalLine>[] {
  const t = translatorFor(locale, 'withdrawal')
  return [
    {
      key: 'request',
      label: t('list.request'),
      names: true,
      cell: ({ reference }) => <RequestLink locale={locale} reference={reference} />,
    },
    {
      key: 'purpose',
      label: t('list.purpose'),
      cell: ({ purpose }) => entryName(catalogue.purposes, purpose, locale),
    },
    {
      key: 'since',
      label: t('list.since'),
      cell: ({ at }) => <time dateTime={at}>{momentText(at, zone, locale)}</time>,
    },
    {
      key: 'systems',
      label: t('list.systems'),
      cell: ({ stoppedAt }) =>
        stoppedAt ? (
          <Badge tone="success">{t('desk.stopped', { moment: momentText(stoppedAt, zone, locale) })}</Badge>
        ) : (
          <Badge tone="warning">{t('desk.running')}</Badge>
        ),
    },
  ]
}
