import { Select } from '#components/forms/field.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import { LAW_IDS } from '#lib/domain/clock/law.ts'
import type { Locale } from '#lib/domain/locales.ts'
import {
  monthsOf,
  type Period,
  REPORT_MONTHS_MAX,
  type ReportQuery,
  shifted,
} from '#lib/domain/reports/report-filter.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'
import { monthText } from '#lib/i18n/day-text.ts'
import { lawName } from '#lib/i18n/law-name.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type ReportFilterProps = {
  locale: Locale
  query: ReportQuery
  period: Period
  /** `YYYY-MM`. */
  thisMonth: string
}

/** Which months, kind and law the report counts. */
export function ReportFilter({ locale, query, period, thisMonth }: ReportFilterProps) {
  const t = translatorFor(locale, 'reports')
  const nouns = translatorFor(locale, 'nouns')
  const action = `/${locale}/desk/reports`
  const months = monthsOf({ from: shifted(thisMonth, 1 - REPORT_MONTHS_MAX), to: thisMonth })
    .toReversed()
    .map((value) => ({ value, label: monthText(value, locale) }))
  const isAsked = Object.values(query).some(Boolean)
  return (
    <FilterBar
      label={t('filter.label')}
      action={action}
      submitLabel={t('filter.submit')}
      reset={isAsked ? { href: action, label: t('filter.reset') } : undefined}
    >
      <Select name="from" label={t('filter.from')} value={period.from} options={months} />
      <Select name="to" label={t('filter.to')} value={period.to} options={months} />
      <Select
        name="kind"
        label={t('filter.kind')}
        value={query.kind ?? ''}
        emptyLabel={t('filter.anyKind')}
        options={KINDS.map((value) => ({ value, label: nouns(`kinds.${value}`) }))}
      />
      <Select
        name="law"
        label={t('filter.law')}
        value={query.law ?? ''}
        emptyLabel={t('filter.anyLaw')}
        options={LAW_IDS.map((value) => ({ value, label: lawName(value, locale) }))}
      />
    </FilterBar>
  )
}
