import type { Metadata } from 'next'
import { LogoForm } from '#components/settings/logo-form.tsx'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageCookie } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readFaceSettings } from '#lib/reads/operator-face.ts'
import { readFactorAsked } from '#lib/reads/staff-list.ts'

const PATH = '/desk/settings/logo'

export function generateMetadata(props: PageProps): Promise<Metadata> {
  return formTitle(props, PATH, (locale) => translatorFor(locale, 'settings')('logo.title'))
}

export default async function LogoPage(props: PageProps) {
  const { locale, context, shown } = await visitDeskForm(props, PATH)
  const settings = await readFaceSettings(context)
  if (!settings) return nothingHere()
  const codeAsked = await readFactorAsked(context, await pageCookie('desk'))
  const { version, face } = settings
  return <LogoForm {...{ locale, version, codeAsked, shown }} logo={face.logo} />
}
