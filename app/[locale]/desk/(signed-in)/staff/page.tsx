import type { Metadata } from 'next'
import { PeopleView } from '#components/staff/people-view.tsx'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pagePath, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readPresence } from '#lib/reads/absences.ts'
import { readStaffList } from '#lib/reads/staff-list.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'staff')('people.title'))
}

export default async function PeoplePage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const context = await signedIn('staff', locale, '/desk/staff')
  const list = await readStaffList(context)
  if (!list || context.actor.type !== 'staff') return nothingHere()
  const { actor, operator } = context
  const away = (await readPresence(context)).filter(({ absence }) => absence?.isNow)
  return (
    <PeopleView
      locale={locale}
      path={await pagePath()}
      {...list}
      awayIds={away.map(({ staffId }) => staffId)}
      ownId={actor.staffId}
      zone={operator.zone}
    />
  )
}
