import type { Metadata } from 'next'
import { NotFoundView } from '#components/site/not-found-view.tsx'
import { PublicFrame } from '#components/site/public-frame.tsx'
import { operatorFacts } from '#lib/http/operator.ts'
import { pagePath } from '#lib/http/page.ts'
import { addressLocale } from '#lib/http/page-address.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export async function generateMetadata(): Promise<Metadata> {
  const locale = await addressLocale()
  return pageTitle(locale, translatorFor(locale, 'site')('notFound.title'))
}

/** The page of every address that leads nowhere. */
export default async function NotFoundPage() {
  const locale = await addressLocale()
  return (
    <PublicFrame locale={locale} operator={await operatorFacts(locale)} path={await pagePath()}>
      <NotFoundView locale={locale} />
    </PublicFrame>
  )
}
