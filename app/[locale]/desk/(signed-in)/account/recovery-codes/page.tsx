import type { Metadata } from 'next'
import { RenewRecoveryCodes, ShownRecoveryCodes } from '#components/staff/recovery-codes-view.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { type PageProps, pageCookie } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readShownRecoveryCodes } from '#lib/reads/staff-account.ts'

const PATH = '/desk/account/recovery-codes'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return formTitle(props, PATH, (locale) => translatorFor(locale, 'staff')('codes.title'))
}

/** The codes that were just made, once; afterwards the form that makes new ones. */
export default async function RecoveryCodesPage(props: PageProps) {
  const { locale, context, shown } = await visitDeskForm(props, PATH)
  const codes = await readShownRecoveryCodes(context, await pageCookie('shown'))
  if (codes) return <ShownRecoveryCodes locale={locale} codes={codes} />
  const t = translatorFor(locale, 'staff')
  return (
    <>
      <BackLink href={`/${locale}/desk/account`} label={t('account.title')} />
      <RenewRecoveryCodes locale={locale} shown={shown} />
    </>
  )
}
