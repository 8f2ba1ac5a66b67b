import { redirect } from 'next/navigation'
import { AuthenticatorSetup } from '#components/staff/authenticator-setup.tsx'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import type { PageProps } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readPendingAuthenticator } from '#lib/reads/staff-account.ts'

const PATH = '/desk/account/authenticator/new'

export const generateMetadata = (props: PageProps) =>
  formTitle(props, PATH, (locale) => translatorFor(locale, 'staff')('changeAuthenticator.newTitle'))

/** Second page of two: the new app, and a code that proves it. */
export default async function NewAuthenticatorPage(props: PageProps) {
  const { locale, context, shown } = await visitDeskForm(props, PATH)
  const authenticator = await readPendingAuthenticator(context)
  if (!authenticator) redirect(`/${locale}/desk/account/authenticator`)
  const t = translatorFor(locale, 'staff')
  const words = {
    title: t('changeAuthenticator.newTitle'),
    lead: t('changeAuthenticator.newLead'),
    submit: t('changeAuthenticator.finish'),
  }
  return (
    <>
      <BackLink href={`/${locale}/desk/account`} label={t('account.title')} />
      <StaffForm locale={locale} form="staff-code" action={`${PATH}/send`} shown={shown} {...words}>
        <AuthenticatorSetup locale={locale} authenticator={authenticator} />
      </StaffForm>
    </>
  )
}
