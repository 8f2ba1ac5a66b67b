import type { ReactNode } from 'react'
import { lineName } from '#components/reports/line-name.ts'
import { MeasureTable } from '#components/reports/measure-table.tsx'
import { MonthTable } from '#components/reports/month-table.tsx'
import { ReportFacts } from '#components/reports/report-facts.tsx'
import { ReportFilter } from '#components/reports/report-filter.tsx'
import { Details } from '#components/ui/details.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { Section } from '#components/ui/section.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { Measures, ReportLine } from '#lib/domain/reports/measures.ts'
import type { Period, ReportQuery } from '#lib/domain/reports/report-filter.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export type ShownReport = {
  period: Period
  totals: Measures & { received: number; open: number; overdue: number }
  months: ReportLine[]
  kinds: ReportLine[]
  laws: ReportLine[]
  outcomes: ReportLine[]
  handlers: (ReportLine & { name: string })[] | null
}

type ReportViewProps = {
  locale: Locale
  path: string
  report: ShownReport
  query: ReportQuery
  thisMonth: string
  /** Where the same figures are as a file. */
  downloads: { csv: string; excel: string }
}

/** The reports of the desk: five numbers, the months, and who, what and by which law. */
export function ReportView({ locale, path, report, query, thisMonth, downloads }: ReportViewProps) {
  const t = translatorFor(locale, 'reports')
  const { totals, months, period } = report
  const isEmpty = totals.received === 0 && totals.answered === 0
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} aside={<Downloads {...{ locale, downloads }} />} />
      <ReportFilter {...{ locale, query, period, thisMonth }} />
      <Stack space="wide">
        <ReportFacts locale={locale} totals={totals} />
        {isEmpty ? (
          <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
        ) : (
          <>
            <Part title={t('tables.months')} hint={t('tables.monthsHint')}>
              <MonthTable {...{ locale, path, months }} />
            </Part>
            <Tables {...{ locale, path, report }} />
          </>
        )}
        <Details summary={t('how.title')}>
          <p className="max-w-column">{t('how.text')}</p>
        </Details>
        <p>
          <a href={`/${locale}/desk/reports/california`}>{t('california.link')}</a>
        </p>
      </Stack>
    </>
  )
}

function Downloads({ locale, downloads }: Pick<ReportViewProps, 'locale' | 'downloads'>) {
  const t = translatorFor(locale, 'reports')
  return (
    <span className="text-small print:hidden">
      {t('download')}: <a href={downloads.csv}>{t('csv')}</a> · <a href={downloads.excel}>{t('excel')}</a>
    </span>
  )
}

function Part({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <Section title={title}>
      {hint ? <p className="mb-2 max-w-column text-small text-soft">{hint}</p> : null}
      {children}
    </Section>
  )
}

function Tables({ locale, path, report }: Pick<ReportViewProps, 'locale' | 'path' | 'report'>) {
  const t = translatorFor(locale, 'reports')
  const groups = [
    ['kind', 'kinds'],
    ['law', 'laws'],
    ['outcome', 'outcomes'],
  ] as const
  return (
    <>
      {groups.map(([by, table]) => (
        <Part key={by} title={t(`tables.${table}`)}>
          <MeasureTable
            {...{ locale, path }}
            name={table}
            caption={t(`tables.${table}`)}
            what={t(`columns.${by}`)}
            lines={report[table]}
            nameOf={({ key }) => lineName(by, key, locale)}
            withoutReceived={by === 'outcome'}
          />
        </Part>
      ))}
      {report.handlers ? (
        <Part title={t('tables.handlers')} hint={t('tables.handlersHint')}>
          <MeasureTable
            {...{ locale, path }}
            name="handlers"
            caption={t('tables.handlers')}
            what={t('columns.handler')}
            lines={report.handlers}
            nameOf={({ key, name }) => name || t(key ? 'tables.formerColleague' : 'tables.nobody')}
          />
        </Part>
      ) : null}
    </>
  )
}
