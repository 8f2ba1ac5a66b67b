import type { Metadata } from 'next'
import { ReceiptView } from '#components/clock/receipt-view.tsx'
import { casePath, caseReference } from '#lib/http/case-page.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageLocale, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readCaseReceipt } from '#lib/reads/clock-receipt.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const reference = await caseReference(params)
  return pageTitle(locale, `${translatorFor(locale, 'receipt')('title')} (${reference})`)
}

/** How the date of a case was counted, to print. */
export default async function CaseReceiptPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const reference = await caseReference(params)
  const context = await signedIn('staff', locale, casePath(reference, 'receipt'))
  const sheet = await readCaseReceipt(context, reference)
  if (!sheet.ok) return nothingHere()
  const back = { href: `/${locale}${casePath(reference)}`, label: translatorFor(locale, 'receipt')('back') }
  return (
    <ReceiptView locale={locale} sheet={sheet.value} operator={await operatorFacts(locale)} back={back} />
  )
}
