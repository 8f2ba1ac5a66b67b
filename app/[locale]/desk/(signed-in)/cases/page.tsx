import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { BulkOutcomeView } from '#components/requests/queue/bulk-outcome.tsx'
import { bulkOutcome } from '#lib/domain/requests/bulk-form.ts'
import { queryFrom } from '#lib/domain/requests/queue-views.ts'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { type PageProps, pagePath } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const PATH = '/desk/cases'

export const generateMetadata = (props: PageProps): Promise<Metadata> =>
  formTitle(props, PATH, (locale) => translatorFor(locale, 'bulk')('title'))

/** What became of each case of a change of several, or why nothing was changed. */
export default async function CasesPage(props: PageProps) {
  const { locale, shown } = await visitDeskForm(props, PATH)
  if (!shown) redirect(`/${locale}/desk`)
  const { data: outcome } = bulkOutcome.safeParse(shown.values)
  const from = queryFrom(typeof shown.values.from === 'string' ? shown.values.from : '')
  const problems = [shown.summary, ...shown.problems.map(({ message }) => message)].filter(
    (sentence) => sentence !== null,
  )
  return <BulkOutcomeView {...{ locale, from, problems }} path={await pagePath()} outcome={outcome ?? null} />
}
