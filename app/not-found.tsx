import type { Metadata } from 'next'
import { NotFoundView } from '#components/site/not-found-view.tsx'
import { PublicFrame } from '#components/site/public-frame.tsx'
import { DeskFrame } from '#components/staff/desk-frame.tsx'
import { DeskNotFoundView } from '#components/staff/desk-not-found-view.tsx'
import { deskFrame } from '#lib/http/desk-frame.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { contextAt, pagePath } from '#lib/http/page.ts'
import { addressLocale } from '#lib/http/page-address.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export async function generateMetadata(): Promise<Metadata> {
  const locale = await addressLocale()
  return pageTitle(locale, translatorFor(locale, 'site')('notFound.title'))
}

/** The page of every address that leads nowhere; below the desk's, whoever is signed in there keeps its rooms around them. */
export default async function NotFoundPage() {
  const locale = await addressLocale()
  const path = await pagePath()
  const context = path.startsWith('/desk/') ? await contextAt('staff') : null
  if (context)
    return (
      <DeskFrame {...(await deskFrame(context, locale, path))}>
        <DeskNotFoundView locale={locale} />
      </DeskFrame>
    )
  return (
    <PublicFrame locale={locale} operator={await operatorFacts(locale)} path={path}>
      <NotFoundView locale={locale} />
    </PublicFrame>
  )
}
