import type { Metadata } from 'next'
import { MailView } from '#components/settings/mail-view.tsx'
import { webProcess } from '#lib/http/context.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readMailSettings } from '#lib/reads/mail-settings.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'mail-settings')('title'))
}

export default async function MailPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const context = await signedIn('staff', locale, '/desk/settings/mail')
  const mail = await readMailSettings(context)
  if (!mail) return nothingHere()
  const { SMTP_URL, MAIL_FROM: from } = webProcess().env
  const way = SMTP_URL ? 'smtp' : 'captured'
  return <MailView {...{ locale, from, way, ...mail }} zone={context.operator.zone} />
}
