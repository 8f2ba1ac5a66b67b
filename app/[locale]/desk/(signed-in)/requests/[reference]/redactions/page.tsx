import type { Metadata } from 'next'
import { RedactionForm } from '#components/requests/verbs/redaction-form.tsx'
import { caseReference, caseVisit } from '#lib/http/case-page.ts'
import { type PageProps, pageLocale } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const reference = await caseReference(params)
  return pageTitle(locale, `${translatorFor(locale, 'redactions')('title')} (${reference})`)
}

export default async function RedactionsPage(props: PageProps) {
  const { locale, context, file, shown: again } = await caseVisit(props, 'redactions')
  return <RedactionForm {...{ locale, file, again }} zone={context.operator.zone} />
}
