import type { Metadata } from 'next'
import { CaliforniaView } from '#components/reports/california-view.tsx'
import { californiaQuery } from '#lib/domain/reports/california-query.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pagePath, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readCaliforniaReport } from '#lib/reads/california-report.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'reports')('california.link'))
}

/** The yearly Californian table. */
export default async function CaliforniaPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const path = await pagePath()
  const context = await signedIn('staff', locale, path)
  const { year, whom } = californiaQuery.parse(await searchParams)
  const report = await readCaliforniaReport(context, { year, everybody: whom === 'everybody' })
  if (!report.ok) return nothingHere()
  return <CaliforniaView {...{ locale, path }} {...report.value} />
}
