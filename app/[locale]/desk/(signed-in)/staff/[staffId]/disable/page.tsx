import type { Metadata } from 'next'
import { HandOverField } from '#components/staff/hand-over-field.tsx'
import { PersonForm } from '#components/staff/person-form.tsx'
import type { PageProps } from '#lib/http/page.ts'
import { isWrong } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { visitPersonForm } from '#lib/http/person-page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, shown } = await visitPersonForm(props, 'disable')
  return pageTitle(locale, translatorFor(locale, 'staff')('disable.submit'), isWrong(shown))
}

export default async function Page(props: PageProps) {
  const visit = await visitPersonForm(props, 'disable')
  return (
    <PersonForm verb="disable" {...visit}>
      <HandOverField {...visit} />
    </PersonForm>
  )
}
