import { FactorField } from '#components/staff/account-fields.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type SignOnState =
  | { stage: 'begun'; url: string }
  | { stage: 'proven'; asksCode: boolean }
  | { stage: 'refused' | 'ended' }
type SingleSignOnProps = { locale: Locale; state: SignOnState; name: string; shown: ShownForm }

/** On the way to the provider, back from it, or neither. */
export function SingleSignOnView({ locale, state, name, shown }: SingleSignOnProps) {
  const t = translatorFor(locale, 'sign-in')
  const provider = name || t('signOn.provider')
  if (state.stage === 'begun')
    return (
      <>
        {/* a form may not lead to another site, so a page of ours does */}
        <meta httpEquiv="refresh" content={`0; url=${state.url}`} />
        <PageHeader title={t('signOn.title')} lead={t('signOn.leaving', { provider })} />
        <ButtonLink href={state.url}>{t('signOn.goOn', { provider })}</ButtonLink>
      </>
    )
  if (state.stage === 'proven')
    return (
      <StaffForm
        locale={locale}
        action="/desk/sign-in/single-sign-on/send"
        title={t('signOn.title')}
        lead={t(state.asksCode ? 'signOn.code' : 'signOn.back', { provider })}
        shown={shown}
        submit={translatorFor(locale, 'staff')('signIn.submit')}
      >
        {state.asksCode ? <FactorField locale={locale} /> : null}
      </StaffForm>
    )
  return (
    <>
      <PageHeader title={t('signOn.title')} lead={t(`signOn.${state.stage}`, { provider })} />
      <ButtonLink href={`/${locale}/desk/sign-in`}>{t('signOn.again')}</ButtonLink>
    </>
  )
}
