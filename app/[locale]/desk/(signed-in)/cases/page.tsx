import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { BulkAgain } from '#components/requests/queue/bulk-again.tsx'
import { BulkOutcomeView } from '#components/requests/queue/bulk-outcome.tsx'
import { bulkOutcome, bulkVerb } from '#lib/domain/requests/bulk-form.ts'
import { queryFrom } from '#lib/domain/requests/queue-views.ts'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { type PageProps, pagePath } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { assigneesAmong, readPresence } from '#lib/reads/absences.ts'
import { readTags } from '#lib/reads/tags.ts'

const PATH = '/desk/cases'

export const generateMetadata = (props: PageProps): Promise<Metadata> =>
  formTitle(props, PATH, (locale) => translatorFor(locale, 'bulk')('title'))

/** What became of each case of a change of several, or the change again where it was not in order. */
export default async function CasesPage(props: PageProps) {
  const { locale, context, shown } = await visitDeskForm(props, PATH)
  if (!shown) redirect(`/${locale}/desk`)
  const { data: outcome } = bulkOutcome.safeParse(shown.values)
  const from = queryFrom(typeof shown.values.from === 'string' ? shown.values.from : '')
  if (outcome) return <BulkOutcomeView {...{ locale, from, outcome }} path={await pagePath()} />
  const { data: verb } = bulkVerb.safeParse(shown.values.do)
  if (!verb) redirect(`/${locale}/desk`)
  const [people, tags] = await Promise.all([readPresence(context), readTags(context)])
  const offered = tags.filter(({ isRetired }) => !isRetired)
  return <BulkAgain {...{ locale, from, verb, shown }} colleagues={assigneesAmong(people)} tags={offered} />
}
