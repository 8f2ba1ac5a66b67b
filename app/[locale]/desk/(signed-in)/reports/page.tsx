import type { Metadata } from 'next'
import { ReportView } from '#components/reports/report-view.tsx'
import { reportQuery } from '#lib/domain/reports/report-filter.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pagePath, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { reportFiles } from '#lib/http/report-table.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readReport } from '#lib/reads/report.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'reports')('title'))
}

/** What came, what was answered, and whether in time. */
export default async function ReportsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const path = await pagePath()
  const context = await signedIn('staff', locale, path)
  const query = reportQuery.parse(await searchParams)
  const report = await readReport(context, query)
  if (!report.ok) return nothingHere()
  return (
    <ReportView
      {...{ locale, path, query }}
      report={report.value}
      thisMonth={report.value.thisMonth}
      downloads={reportFiles(locale, query)}
    />
  )
}
