import { RequestLink } from '#components/messages/outbox-table.tsx'
import { timeLink } from '#components/sorting/sort-link.ts'
import { Badge } from '#components/ui/badge.tsx'
import { type Column, Table } from '#components/ui/table.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { type Catalogue, entryName } from '#lib/domain/operator/catalogue.ts'
import type { WithdrawalLine } from '#lib/domain/requests/withdrawal.ts'
import type { TimeOrder } from '#lib/domain/time-order.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type TableProps = {
  locale: Locale
  zone: string
  lines: readonly WithdrawalLine[]
  catalogue: Catalogue
  order: TimeOrder
  hrefOf: (asked: Record<string, string>) => string
}

/** What is withdrawn and in effect, newest or oldest first: it is read page by page, so nothing else puts it in order. */
export function WithdrawalsTable({ locale, lines, order, ...rest }: TableProps) {
  const t = translatorFor(locale, 'withdrawal')
  return (
    <Table
      caption={t('list.caption', { order: order ?? 'newest' })}
      captionHidden
      columns={columnsIn({ locale, order, ...rest })}
      rows={lines}
      rowKey={({ id }) => id}
      sortBy={translatorFor(locale, 'site')('sorting.by')}
    />
  )
}

function columnsIn(props: Omit<TableProps, 'lines'>): Column<WithdrawalLine>[] {
  const { locale, zone, catalogue, order, hrefOf } = props
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
      sort: timeLink({ locale, id: 'withdrawals-since', order, hrefOf }),
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
