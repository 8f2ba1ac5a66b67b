import type { Locale } from '#lib/domain/locales.ts'
import type { ReportLine } from '#lib/domain/reports/measures.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'
import { OUTCOMES } from '#lib/domain/requests/lifecycle.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import type { Report } from '#lib/reads/report.ts'

export type TableCell = string | number | null

/** A report as one flat table, headed: a row for each line of each of its tables, so that it can be sorted and filtered. */
export function reportRows(report: Report, locale: Locale): TableCell[][] {
  const t = translatorFor(locale, 'reports')
  const nouns = translatorFor(locale, 'nouns')
  const kind = (key: string) => named(KINDS, key, (known) => nouns(`kinds.${known}`))
  const outcome = (key: string) => named(OUTCOMES, key, (known) => nouns(`outcomes.${known}`))
  const columns = ['received', 'answered', 'inTime', 'late', 'share', 'median', 'ninetieth'] as const
  const rows = (table: string, lines: readonly ReportLine[], nameOf: (line: ReportLine) => string) =>
    lines.map((line): TableCell[] => [table, nameOf(line), ...figuresOf(line)])
  const handlers = report.handlers ?? []
  const names = new Map(handlers.map(({ key, name }) => [key, name]))
  return [
    ['', '', ...columns.map((column) => t(`columns.${column}`))],
    ...rows(t('tables.months'), report.months, ({ key }) => key),
    ...rows(t('tables.kinds'), report.kinds, ({ key }) => kind(key)),
    ...rows(t('tables.laws'), report.laws, ({ key }) => key),
    ...rows(t('tables.outcomes'), report.outcomes, ({ key }) => outcome(key)),
    ...rows(
      t('tables.handlers'),
      handlers,
      ({ key }) => names.get(key) || t(key ? 'tables.formerColleague' : 'tables.nobody'),
    ),
  ]
}

function figuresOf({
  received,
  answered,
  inTime,
  late,
  shareInTime,
  median,
  ninetieth,
}: ReportLine): TableCell[] {
  return [received, answered, inTime, late, shareInTime, median, ninetieth]
}

function named<Code extends string>(
  codes: readonly Code[],
  key: string,
  nameOf: (known: Code) => string,
): string {
  const known = codes.find((code) => code === key)
  return known ? nameOf(known) : key
}
