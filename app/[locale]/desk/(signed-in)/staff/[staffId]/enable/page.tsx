import type { Metadata } from 'next'
import { PersonForm } from '#components/staff/person-form.tsx'
import type { PageProps } from '#lib/http/page.ts'
import { isWrong } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { visitPersonForm } from '#lib/http/person-page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, shown } = await visitPersonForm(props, 'enable')
  return pageTitle(locale, translatorFor(locale, 'staff')('enable.submit'), isWrong(shown))
}

export default async function Page(props: PageProps) {
  return <PersonForm verb="enable" {...(await visitPersonForm(props, 'enable'))} />
}
