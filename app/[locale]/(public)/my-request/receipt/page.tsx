import type { Metadata } from 'next'
import { ReceiptView } from '#components/clock/receipt-view.tsx'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageLocale, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readMyReceipt } from '#lib/reads/clock-receipt.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'receipt')('title'))
}

/** How the date of one's own request was counted, to print. */
export default async function MyReceiptPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const sheet = await readMyReceipt(await signedIn('requester', locale, '/my-request/receipt'))
  if (!sheet.ok) return nothingHere()
  const back = { href: `/${locale}/my-request`, label: translatorFor(locale, 'receipt')('back') }
  return (
    <ReceiptView locale={locale} sheet={sheet.value} operator={await operatorFacts(locale)} back={back} />
  )
}
