import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { FoundView } from '#components/requests/queue/found-view.tsx'
import { typedText } from '#components/requests/typed.ts'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { type PageProps, pageQuery } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readFoundPeople } from '#lib/reads/found-people.ts'

const PATH = '/desk/found'

export const generateMetadata = (props: PageProps): Promise<Metadata> =>
  formTitle(props, PATH, (locale) => translatorFor(locale, 'queue')('found.title'))

/** What a search by phone or name found. What was typed is kept sealed for an hour, and never stands in the address. */
export default async function FoundPage(props: PageProps) {
  const { locale, context, shown } = await visitDeskForm(props, PATH)
  const typed = typedText(shown?.values ?? {}, 'search')
  const by = (await pageQuery(props.searchParams, 'by')) === 'words' ? 'words' : 'whole'
  const before = await pageQuery(props.searchParams, 'before')
  const found = typed ? await readFoundPeople(context, { typed, by, before }) : null
  if (!typed || !found) redirect(`/${locale}/desk`)
  const attempt = (await pageQuery(props.searchParams, 'attempt')) ?? ''
  return <FoundView {...{ locale, typed, found, attempt, zone: context.operator.zone }} />
}
