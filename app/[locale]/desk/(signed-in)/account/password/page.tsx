import { CurrentPasswordField, FactorField, NewPasswordField } from '#components/staff/account-fields.tsx'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import type { PageProps } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const PATH = '/desk/account/password'

export const generateMetadata = (props: PageProps) =>
  formTitle(props, PATH, (locale) => translatorFor(locale, 'staff')('changePassword.title'))

export default async function ChangePasswordPage(props: PageProps) {
  const { locale, shown } = await visitDeskForm(props, PATH)
  const t = translatorFor(locale, 'staff')
  const words = {
    title: t('changePassword.title'),
    lead: t('changePassword.lead'),
    submit: t('changePassword.submit'),
  }
  return (
    <>
      <BackLink href={`/${locale}/desk/account`} label={t('account.title')} />
      <StaffForm locale={locale} form="staff-password" action={`${PATH}/send`} shown={shown} {...words}>
        <CurrentPasswordField locale={locale} />
        <NewPasswordField locale={locale} name="newPassword" />
        <FactorField locale={locale} />
      </StaffForm>
    </>
  )
}
