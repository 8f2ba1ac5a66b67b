import type { Metadata } from 'next'
import { ShieldView } from '#components/requests/shield-view.tsx'
import { caseReference, caseVisit } from '#lib/http/case-page.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readCaseShields } from '#lib/reads/case-shields.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const reference = await caseReference(props.params)
  return pageTitle(locale, `${translatorFor(locale, 'shields')('title')} (${reference})`, false)
}

/** From whom a case is hidden because it is by or about them. */
export default async function ShieldPage(props: PageProps) {
  const { locale, context, file, shown } = await caseVisit(props, 'shield')
  const shields = await readCaseShields(context, file.reference)
  if (!shields) return nothingHere()
  return <ShieldView {...{ locale, file, shields }} again={shown} />
}
