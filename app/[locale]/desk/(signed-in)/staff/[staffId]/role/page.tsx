import type { Metadata } from 'next'
import { typedText } from '#components/requests/typed.ts'
import { HandOverField } from '#components/staff/hand-over-field.tsx'
import { PersonForm } from '#components/staff/person-form.tsx'
import { RoleField } from '#components/staff/role-field.tsx'
import type { PageProps } from '#lib/http/page.ts'
import { isWrong } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { visitPersonForm } from '#lib/http/person-page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, shown } = await visitPersonForm(props, 'role')
  return pageTitle(locale, translatorFor(locale, 'staff')('changeRole.submit'), isWrong(shown))
}

export default async function Page(props: PageProps) {
  const visit = await visitPersonForm(props, 'role')
  const role = typedText(visit.shown?.values ?? {}, 'role') ?? visit.person.role
  return (
    <PersonForm verb="changeRole" {...visit}>
      <RoleField locale={visit.locale} value={role} />
      <HandOverField {...visit} isRole />
    </PersonForm>
  )
}
