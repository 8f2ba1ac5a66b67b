import type { ReactNode } from 'react'
import { figureText, shareText } from '#components/reports/figure-text.ts'
import { type Column, Table } from '#components/ui/table.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { ReportLine } from '#lib/domain/reports/measures.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type MeasureTableProps<Line extends ReportLine> = {
  locale: Locale
  caption: string
  /** What a row is: a kind, a law, a handler. */
  what: string
  lines: readonly Line[]
  nameOf: (line: Line) => ReactNode
  /** Of outcomes nothing is received. */
  withoutReceived?: boolean
}

/** What came in and how it was answered, a row a group. */
export function MeasureTable<Line extends ReportLine>(props: MeasureTableProps<Line>) {
  const { caption, lines } = props
  return (
    <Table
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
  ): Column<Line> => ({
    key,
    label: t(`columns.${key}`),
    align: 'end',
    cell: (line) => figureText(line[key], locale),
  })
  const columns: Column<Line>[] = [
    { key: 'name', label: what, names: true, cell: nameOf },
    ...(withoutReceived ? [] : [number('received')]),
    number('answered'),
    number('late'),
    {
      key: 'share',
      label: t('columns.share'),
      align: 'end',
      cell: (line) => shareText(line.shareInTime, locale),
    },
    number('median'),
    number('ninetieth'),
  ]
  return columns
}
