import type { Metadata } from 'next'
import { MailView } from '#components/settings/mail-view.tsx'
import { webProcess } from '#lib/http/context.ts'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import type { PageProps } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readMailSettings } from '#lib/reads/mail-settings.ts'

const PATH = '/desk/settings/mail'

export const generateMetadata = (props: PageProps): Promise<Metadata> =>
  formTitle(props, PATH, (locale) => translatorFor(locale, 'mail-settings')('title'))

export default async function MailPage(props: PageProps) {
  const { locale, context, shown } = await visitDeskForm(props, PATH)
  const mail = await readMailSettings(context)
  if (!mail) return nothingHere()
  const { SMTP_URL, MAIL_FROM: from } = webProcess().env
  const way = SMTP_URL ? 'smtp' : 'captured'
  return <MailView {...{ locale, from, way, shown, ...mail }} zone={context.operator.zone} />
}
