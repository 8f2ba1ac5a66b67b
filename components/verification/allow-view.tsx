import { ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { EmailForm } from '#components/verification/email-form.tsx'
import type { ShownProblems } from '#components/verification/shown-problems.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type AllowViewProps = { locale: Locale; shown: Omit<ShownProblems, 'form'> | null }

/** The address is typed, since a scanner that opens the link could press a mere button. */
export function AllowView({ locale, shown }: AllowViewProps) {
  const t = translatorFor(locale, 'confirm')
  return (
    <EmailForm
      {...{ locale, shown }}
      action={`/${locale}/confirm/allow/send`}
      words={{ label: t('allow.label'), hint: t('allow.hint'), submit: t('allow.button') }}
    >
      <PageHeader title={t('allow.title')} lead={t('allow.lead')} />
    </EmailForm>
  )
}

/** That it is lifted, and the one next step. */
export function MailAllowed({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'confirm')
  return (
    <>
      <PageHeader title={t('allow.done')} lead={t('allow.doneText')} />
      <ButtonRow>
        <ButtonLink href={`/${locale}/my-request/sign-in`}>{t('allow.resend')}</ButtonLink>
      </ButtonRow>
    </>
  )
}
