import { figureText, shareText } from '#components/reports/figure-text.ts'
import { SortedTable } from '#components/sorting/sorted-table.tsx'
import type { SortedColumn } from '#components/sorting/sorting.ts'
import { Bar } from '#components/ui/bar.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { ReportLine } from '#lib/domain/reports/measures.ts'
import { monthText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type MonthTableProps = { locale: Locale; path: string; months: readonly ReportLine[] }

/** Month by month, each number drawn as a bar too: a chart that is its own table. */
export function MonthTable({ locale, path, months }: MonthTableProps) {
  const t = translatorFor(locale, 'reports')
  const most = Math.max(1, ...months.flatMap(({ received, answered }) => [received, answered]))
  const columns: SortedColumn<ReportLine>[] = [
    {
      key: 'month',
      label: t('columns.month'),
      names: true,
      by: ({ key }) => key,
      cell: ({ key }) => monthText(key, locale),
    },
    {
      key: 'received',
      label: t('columns.received'),
      align: 'end',
      by: ({ received }) => received,
      cell: ({ received }) => figureText(received, locale),
    },
    {
      key: 'answered',
      label: t('columns.answered'),
      align: 'end',
      by: ({ answered }) => answered,
      cell: ({ answered }) => figureText(answered, locale),
    },
    {
      key: 'bars',
      label: t('bars'),
      isPicture: true,
      cell: ({ received, answered }) => (
        <span className="block min-w-32 space-y-1 py-0.5">
          <Bar share={received / most} />
          <Bar share={answered / most} look="outlined" />
        </span>
      ),
    },
    {
      key: 'share',
      label: t('columns.share'),
      align: 'end',
      by: ({ shareInTime }) => shareInTime,
      cell: ({ shareInTime }) => shareText(shareInTime, locale),
    },
    {
      key: 'median',
      label: t('columns.median'),
      align: 'end',
      by: ({ median }) => median,
      cell: ({ median }) => figureText(median, locale),
    },
  ]
  return (
    <SortedTable
      {...{ locale, path }}
      name="months"
      caption={t('tables.months')}
      captionHidden
      columns={columns}
      rows={months.toReversed()}
      rowKey={({ key }) => key}
    />
  )
}
