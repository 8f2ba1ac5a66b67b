import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CertificateView } from '#components/requests/certificate-view.tsx'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageLocale, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readMyCertificate } from '#lib/reads/record.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'record')('certificate.title'))
}

/** That the record of one's own request was destroyed, to print. */
export default async function CertificatePage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const found = await readMyCertificate(await signedIn('requester', locale, '/my-request/certificate'))
  if (!found.ok) redirect(`/${locale}/my-request`)
  return <CertificateView locale={locale} certificate={found.value} operator={await operatorFacts(locale)} />
}
