import type { Metadata } from 'next'
import { PersonView } from '#components/staff/person-view.tsx'
import { handedOver } from '#lib/domain/staff/forms.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pageQuery, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readAbsence } from '#lib/reads/absences.ts'
import { readColleague } from '#lib/reads/staff-list.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  // No name in a title: titles end up in the browser's history.
  return pageTitle(locale, translatorFor(locale, 'staff')('people.title'))
}

export default async function PersonPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const { staffId = '' } = await params
  const given = await pageQuery(searchParams, 'given')
  const nobodys = await pageQuery(searchParams, 'nobodys')
  const handed = handedOver.safeParse({ given, nobodys }).data ?? null
  const context = await signedIn('staff', locale, `/desk/staff/${staffId}`)
  const person = await readColleague(context, staffId)
  if (!person) return nothingHere()
  const absence = (await readAbsence(context, staffId))?.absence ?? null
  return <PersonView {...{ locale, person, handed, absence }} zone={context.operator.zone} />
}
