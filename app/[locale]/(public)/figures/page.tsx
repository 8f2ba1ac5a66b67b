import type { Metadata } from 'next'
import { PublicFiguresView } from '#components/reports/public-figures-view.tsx'
import { contextFor } from '#lib/http/context.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageLocale, pagePath } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readPublicFigures } from '#lib/reads/public-figures.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'reports')('public.title'))
}

/** How the operator answers, where its rules show it to anybody; else there is no such page. */
export default async function FiguresPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const report = await readPublicFigures(contextFor({ type: 'visitor' }))
  if (!report) return nothingHere()
  const { name: operator } = await operatorFacts(locale)
  return <PublicFiguresView {...{ locale, operator, ...report }} path={await pagePath()} />
}
