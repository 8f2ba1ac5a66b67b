import type { Metadata } from 'next'
import { StartView } from '#components/start/start-view.tsx'
import { contextFor } from '#lib/http/context.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageLocale } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readAnswerDates } from '#lib/reads/answer-dates.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'site')('service'))
}

export default async function StartPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const dates = await readAnswerDates(contextFor({ type: 'visitor' }))
  return <StartView locale={locale} operator={await operatorFacts(locale)} dates={dates} />
}
