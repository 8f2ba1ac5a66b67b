import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { MakePasskeyView } from '#components/staff/make-passkey-view.tsx'
import { type PageProps, pageCookie, pageLocale, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readNewPasskey } from '#lib/reads/passkeys.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'sign-in')('passkeys.makeTitle'))
}

/** Second page of two: the browser makes the passkey. */
export default async function NewPasskeyPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const context = await signedIn('staff', locale, '/desk/account/passkeys/new')
  const asked = await readNewPasskey(context, await pageCookie('flow'))
  if (!asked) redirect(`/${locale}/desk/account/passkeys`)
  return <MakePasskeyView locale={locale} {...asked} />
}
