import { EmailField } from '#components/forms/email-field.tsx'
import { TextField } from '#components/forms/field.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { typedText } from '#components/requests/typed.ts'
import { FactorField } from '#components/staff/account-fields.tsx'
import { PasskeyButton } from '#components/staff/passkey-button.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { Button } from '#components/ui/button.tsx'
import { Details } from '#components/ui/details.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type SignInViewProps = {
  locale: Locale
  /** The page of the desk to go to, without the language. */
  next: string | null
  shown: ShownForm
  /** What people call the single sign-on; null if there is none. */
  signOn: string | null
}

/** All three at once: whoever is wrong does not learn which. */
export function SignInView({ locale, next, shown, signOn }: SignInViewProps) {
  const t = translatorFor(locale, 'staff')
  return (
    <Stack>
      <StaffForm
        locale={locale}
        form="staff-sign-in"
        action="/desk/sign-in/send"
        title={t('signIn.title')}
        lead={t('signIn.lead')}
        shown={shown}
        submit={t('signIn.submit')}
      >
        <EmailField
          label={t('fields.email')}
          value={typedText(shown?.values ?? {}, 'email')}
          autoComplete="username"
        />
        <TextField
          name="password"
          type="password"
          label={t('fields.password')}
          autoComplete="current-password"
          dir="ltr"
        />
        <FactorField locale={locale} />
        {next ? <Hidden name="next" value={`/${locale}${next}`} answer /> : null}
      </StaffForm>
      <OtherWays {...{ locale, next, signOn }} />
      <Details summary={t('signIn.lost')}>
        <p>{t('signIn.lostCode')}</p>
        <p>{t('signIn.lostAll')}</p>
      </Details>
      {next ? <Continue locale={locale} next={next} /> : null}
    </Stack>
  )
}

/** A passkey counts for all three at once. */
function OtherWays({ locale, next, signOn }: Omit<SignInViewProps, 'shown'>) {
  const t = translatorFor(locale, 'sign-in')
  const { signIn: label, waiting, stopped, impossible } = messagesOf(locale)['sign-in'].passkeys
  const ask = `/${locale}/desk/sign-in/passkey/ask`
  return (
    <section className="max-w-column space-y-3 border-t border-line pt-6">
      <h2 className="font-title text-heading font-semibold">{t('otherWays')}</h2>
      <form method="post" action={`/${locale}/desk/sign-in/passkey/send`} className="space-y-3">
        <PasskeyButton
          variant="secondary"
          wide
          from={{ ask }}
          words={{ label, waiting, stopped, impossible }}
        />
        {next ? <input type="hidden" name="next" value={`/${locale}${next}`} /> : null}
      </form>
      {signOn === null ? null : (
        <form method="post" action={`/${locale}/desk/sign-in/single-sign-on/begin`}>
          {next ? <input type="hidden" name="next" value={`/${locale}${next}`} /> : null}
          <Button variant="secondary" wide>
            {t('signOn.begin', { provider: signOn || t('signOn.provider') })}
          </Button>
        </form>
      )}
    </section>
  )
}

/** A link of a mail arrives without the desk's cookie, which no other site can send; one click of ours brings it. */
function Continue({ locale, next }: { locale: Locale; next: string }) {
  const t = translatorFor(locale, 'staff')
  return (
    <p>
      {t('signIn.already')} <a href={`/${locale}${next}`}>{t('signIn.continue')}</a>
    </p>
  )
}
