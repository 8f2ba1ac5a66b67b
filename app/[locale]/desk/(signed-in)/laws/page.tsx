import type { Metadata } from 'next'
import { LawList } from '#components/laws/law-list.tsx'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pagePath, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readLaws } from '#lib/reads/laws.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'law-desk')('title'))
}

/** Every law dates are counted by. */
export default async function LawsPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const list = await readLaws(await signedIn('staff', locale, '/desk/laws'))
  if (!list) return nothingHere()
  return <LawList locale={locale} path={await pagePath()} laws={list.laws} />
}
