import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { KeySheetView } from '#components/requests/key-sheet-view.tsx'
import { keySheet } from '#lib/http/key-sheet.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageCookie, pageLocale } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'sent')('sheet.title'))
}

/** The access key on a sheet to print, as long as it may be shown. */
export default async function SheetPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const sheet = await keySheet(locale, await pageCookie('filing'))
  if (!sheet) redirect(`/${locale}/request/sent`)
  return <KeySheetView {...{ locale, sheet }} operator={await operatorFacts(locale)} />
}
