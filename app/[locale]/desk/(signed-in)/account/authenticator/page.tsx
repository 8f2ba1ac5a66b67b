import { CurrentPasswordField, FactorField } from '#components/staff/account-fields.tsx'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import type { PageProps } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const PATH = '/desk/account/authenticator'

export const generateMetadata = (props: PageProps) =>
  formTitle(props, PATH, (locale) => translatorFor(locale, 'staff')('changeAuthenticator.title'))

/** First page of two: proves who asks. */
export default async function ChangeAuthenticatorPage(props: PageProps) {
  const { locale, shown } = await visitDeskForm(props, PATH)
  const t = translatorFor(locale, 'staff')
  const words = {
    title: t('changeAuthenticator.title'),
    lead: t('changeAuthenticator.lead'),
    submit: t('changeAuthenticator.submit'),
  }
  return (
    <>
      <BackLink href={`/${locale}/desk/account`} label={t('account.title')} />
      <StaffForm locale={locale} form="staff-owner" action={`${PATH}/prepare`} shown={shown} {...words}>
        <CurrentPasswordField locale={locale} />
        <FactorField locale={locale} />
      </StaffForm>
    </>
  )
}
