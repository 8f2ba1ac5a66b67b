import type { Metadata } from 'next'
import { ComparePage } from '#components/duplicates/compare-page.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { caseReference, caseVisit } from '#lib/http/case-page.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const reference = await caseReference(params)
  return pageTitle(locale, `${translatorFor(locale, 'duplicates')('compare.title')} (${reference})`)
}

/** Two cases side by side. */
export default async function CompareCasesPage(props: PageProps) {
  const otherReference = parseReference((await props.params).other ?? '') ?? (await nothingHere())
  const { locale, context, file } = await caseVisit(props, `compare/${otherReference}`)
  const other = await readRequestFile(context, otherReference)
  if (!other.ok || otherReference === file.reference) return nothingHere()
  const canLink = may(context.actor, 'link-requests')
  return <ComparePage {...{ locale, file, canLink }} zone={context.operator.zone} other={other.value} />
}
