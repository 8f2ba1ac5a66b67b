import type { Metadata } from 'next'
import { AbsenceView } from '#components/staff/absence-view.tsx'
import { OWN_ABSENCE, visitAbsence } from '#lib/http/absence-page.ts'
import { formTitle } from '#lib/http/desk-form.ts'
import type { PageProps } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> =>
  formTitle(props, OWN_ABSENCE, (locale) => translatorFor(locale, 'absences')('title'))

/** When one is away, and who stands in. */
export default async function OwnAbsencePage(props: PageProps) {
  const { context: _, ...visit } = await visitAbsence(props, null)
  const label = translatorFor(visit.locale, 'staff')('account.title')
  return <AbsenceView {...visit} isSelf back={{ href: '/desk/account', label }} />
}
