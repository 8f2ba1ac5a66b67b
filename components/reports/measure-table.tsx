import { figureText, shareText } from '#components/reports/figure-text.ts'
import { SortedTable } from '#components/sorting/sorted-table.tsx'
import type { SortedColumn } from '#components/sorting/sorting.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { ReportLine } from '#lib/domain/reports/measures.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type MeasureTableProps<Line extends ReportLine> = {
  locale: Locale
  path: string
  /** The table's name in the address. */
  name: string
  caption: string
  /** What a row is: a kind, a law, a handler. */
  what: string
  lines: readonly Line[]
  nameOf: (line: Line) => string
  /** Of outcomes nothing is received. */
  withoutReceived?: boolean
}

/** What came in and how it was answered, a row a group. */
export function MeasureTable<Line extends ReportLine>(props: MeasureTableProps<Line>) {
  const { locale, path, name, caption, lines } = props
  return (
    <SortedTable
      {...{ locale, path, name }}
      caption={caption}
      captionHidden
      columns={columnsOf(props)}
      rows={lines}
      rowKey={({ key }) => key}
    />
  )
}

function columnsOf<Line extends ReportLine>({
  locale,
  what,
  nameOf,
  withoutReceived,
}: MeasureTableProps<Line>) {
  const t = translatorFor(locale, 'reports')
  const number = (
    key: 'received' | 'answered' | 'inTime' | 'late' | 'median' | 'ninetieth',
  ): SortedColumn<Line> => ({
    key,
    label: t(`columns.${key}`),
    align: 'end',
    by: (line) => line[key],
    cell: (line) => figureText(line[key], locale),
  })
  const columns: SortedColumn<Line>[] = [
    { key: 'name', label: what, names: true, by: nameOf },
    ...(withoutReceived ? [] : [number('received')]),
    number('answered'),
    number('late'),
    {
      key: 'share',
      label: t('columns.share'),
      align: 'end',
      by: ({ shareInTime }) => shareInTime,
      cell: (line) => shareText(line.shareInTime, locale),
    },
    number('median'),
    number('ninetieth'),
  ]
  return columns
}
