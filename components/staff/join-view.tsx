import type { ReactNode } from 'react'
import { typedText } from '#components/requests/typed.ts'
import { NewPasswordField, PersonFields } from '#components/staff/account-fields.tsx'
import { AuthenticatorSetup } from '#components/staff/authenticator-setup.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Role } from '#lib/domain/access/permissions.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type JoinViewProps = {
  locale: Locale
  operator: string
  invitation: {
    purpose: 'first-administrator' | 'colleague' | 'factor-reset'
    role: Role
    profile: { name: string; email: string } | null
    authenticator: { uri: string; groups: readonly string[] }
  }
  shown: ShownForm
}

/** What a one-time link leads to: who you are, a password, an authenticator. */
export function JoinView({ locale, operator, invitation, shown }: JoinViewProps) {
  const t = translatorFor(locale, 'staff')
  const { purpose, profile, role, authenticator } = invitation
  const typed = shown?.values ?? {}
  return (
    <StaffForm
      locale={locale}
      form="staff-join"
      action="/desk/join/send"
      title={t(`join.title.${purpose}`)}
      lead={t(`join.lead.${purpose}`, { operator })}
      shown={shown}
      submit={t('join.submit')}
    >
      <Part title={t('join.you')}>
        {profile ? (
          <WhoYouAre locale={locale} profile={profile} role={role} />
        ) : (
          <PersonFields
            own
            locale={locale}
            name={typedText(typed, 'name')}
            email={typedText(typed, 'email')}
          />
        )}
      </Part>
      <Part title={t('join.password')}>
        <NewPasswordField locale={locale} name="password" />
      </Part>
      <Part title={t('join.authenticator')}>
        <AuthenticatorSetup locale={locale} authenticator={authenticator} />
      </Part>
    </StaffForm>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-5 border-t border-line pt-6">
      <h2 className="font-title text-heading font-semibold">{title}</h2>
      {children}
    </section>
  )
}

type WhoProps = { locale: Locale; profile: { name: string; email: string }; role: Role }

function WhoYouAre({ locale, profile, role }: WhoProps) {
  const t = translatorFor(locale, 'staff')
  const items = [
    { key: 'name', term: t('fields.name'), description: profile.name },
    { key: 'email', term: t('fields.email'), description: profile.email },
    { key: 'role', term: t('account.role'), description: t(`roles.${role}`) },
  ]
  return <DefinitionGrid items={items} />
}

/** The page of a link that is of no use; it never says why. */
export function JoinGone({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'staff')
  return (
    <div className="max-w-column">
      <PageHeader title={t('join.gone')} lead={t('join.goneLead')} />
      <ul className="list-disc space-y-1.5 ps-5">
        <li>{t('join.goneSignIn')}</li>
        <li>{t('join.goneColleague')}</li>
        <li>{t('join.goneFirst')}</li>
      </ul>
      <p className="mt-8">
        <ButtonLink href={`/${locale}/desk/sign-in`}>{t('signIn.title')}</ButtonLink>
      </p>
    </div>
  )
}
