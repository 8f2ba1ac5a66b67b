import { ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { ResendForm, Resent } from '#components/verification/confirm-view.tsx'
import type { ShownProblems } from '#components/verification/shown-problems.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { CONFIRM_LINK_LIFETIME_HOURS } from '#lib/domain/verification/policy.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Where the one next step leads, if there is one. */
const NEXT = {
  confirmed: { key: 'confirmed.open', href: '/my-request' },
  unknown: { key: 'unknown.open', href: '/my-request/sign-in' },
  closed: { key: 'closed.start', href: '/request/kind' },
  disputed: null,
} as const

export type EndedState = keyof typeof NEXT

/** A link with nothing left to confirm: what happened, no data, and the one next step. */
export function ConfirmEnded({ locale, state }: { locale: Locale; state: EndedState }) {
  const t = translatorFor(locale, 'confirm')
  const next = NEXT[state]
  return (
    <>
      <PageHeader title={t(`${state}.title`)} lead={t(`${state}.lead`)} />
      {next ? (
        <ButtonRow>
          <ButtonLink href={`/${locale}${next.href}`}>{t(next.key)}</ButtonLink>
        </ButtonRow>
      ) : null}
    </>
  )
}

type ExpiredProps = { locale: Locale; shown: ShownProblems; resent: boolean }

/** A link that is too old: the request is still there, a new mail is one button away. */
export function ConfirmExpired({ locale, shown, resent }: ExpiredProps) {
  const t = translatorFor(locale, 'confirm')
  const lead = t('expired.lead', { hours: CONFIRM_LINK_LIFETIME_HOURS })
  return (
    <>
      <PageHeader title={t('expired.title')} lead={lead} />
      {resent ? <Resent locale={locale} /> : null}
      <ResendForm locale={locale} shown={{ ...shown, form: 'resend' }} />
    </>
  )
}
