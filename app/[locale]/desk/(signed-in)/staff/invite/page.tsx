import { typedText } from '#components/requests/typed.ts'
import { FreshFactorField, PersonFields } from '#components/staff/account-fields.tsx'
import { RoleField } from '#components/staff/role-field.tsx'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageCookie } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readFactorAsked } from '#lib/reads/staff-list.ts'

const PATH = '/desk/staff/invite'

export const generateMetadata = (props: PageProps) =>
  formTitle(props, PATH, (locale) => translatorFor(locale, 'staff')('invite.title'))

export default async function InvitePage(props: PageProps) {
  const { locale, context, shown } = await visitDeskForm(props, PATH)
  if (!may(context.actor, 'manage-staff')) return nothingHere()
  const t = translatorFor(locale, 'staff')
  const typed = shown?.values ?? {}
  const words = { title: t('invite.title'), lead: t('invite.lead'), submit: t('invite.submit') }
  return (
    <>
      <BackLink href={`/${locale}/desk/staff`} label={t('link.back')} />
      <StaffForm locale={locale} form="staff-invite" action={`${PATH}/send`} shown={shown} {...words}>
        <PersonFields
          own={false}
          locale={locale}
          name={typedText(typed, 'name')}
          email={typedText(typed, 'email')}
        />
        <RoleField locale={locale} value={typedText(typed, 'role')} />
        <FreshFactorField locale={locale} asked={await readFactorAsked(context, await pageCookie('desk'))} />
      </StaffForm>
    </>
  )
}
