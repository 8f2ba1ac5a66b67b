import type { Metadata } from 'next'
import { AbsenceView } from '#components/staff/absence-view.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { absencePath, visitAbsence } from '#lib/http/absence-page.ts'
import { formTitle } from '#lib/http/desk-form.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import type { PageProps } from '#lib/http/page.ts'
import { rulePath } from '#lib/http/rule-path.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { staffId = '' } = await props.params
  // no name in a title: titles end up in the browser's history
  return formTitle(props, absencePath(staffId), (locale) => translatorFor(locale, 'absences')('title'))
}

/** When a colleague is away, and who stands in. */
export default async function AbsencePage(props: PageProps) {
  const { staffId = '' } = await props.params
  const { context, ...visit } = await visitAbsence(props, staffId)
  if (!may(context.actor, 'manage-absences')) return nothingHere()
  const label = translatorFor(visit.locale, 'assignment-rules')('back')
  return <AbsenceView {...visit} isSelf={false} back={{ href: rulePath(), label }} />
}
