import { CodeField } from '#components/forms/code-field.tsx'
import { EmailField } from '#components/forms/email-field.tsx'
import { TextField } from '#components/forms/field.tsx'
import { PasskeyStepUp } from '#components/staff/passkey-step-up.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type PersonProps = {
  locale: Locale
  /** Whether people say this of themselves, so that the browser may fill it in. */
  own: boolean
  name?: string
  email?: string
}

/** Who somebody is. */
export function PersonFields({ locale, own, name, email }: PersonProps) {
  const t = translatorFor(locale, 'staff')
  return (
    <>
      <TextField
        name="name"
        label={t('fields.name')}
        hint={t(own ? 'fields.nameHint' : 'fields.theirNameHint')}
        value={name}
        autoComplete={own ? 'name' : 'off'}
        spellCheck={false}
      />
      <EmailField
        label={t('fields.email')}
        hint={t(own ? 'fields.emailHint' : 'fields.theirEmailHint')}
        value={email}
        autoComplete={own ? 'username' : 'off'}
      />
    </>
  )
}

/** A password to be chosen. */
export function NewPasswordField({ locale, name }: { locale: Locale; name: 'password' | 'newPassword' }) {
  const t = translatorFor(locale, 'staff')
  return (
    <TextField
      name={name}
      type="password"
      label={t(`fields.${name}`)}
      hint={t('fields.newPasswordHint')}
      autoComplete="new-password"
      dir="ltr"
    />
  )
}

/** The password one has. */
export function CurrentPasswordField({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'staff')
  return (
    <TextField
      name="currentPassword"
      type="password"
      label={t('fields.currentPassword')}
      autoComplete="current-password"
      dir="ltr"
    />
  )
}

/** A code of the app or a recovery code. */
export function FactorField({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'staff')
  return <CodeField name="code" label={t('fields.code')} hint={t('fields.codeHint')} />
}

/** Asks for a code only when the last one is too old for what cannot be taken back. */
export function FreshFactorField({ locale, asked }: { locale: Locale; asked: boolean }) {
  const t = translatorFor(locale, 'staff')
  if (!asked) return null
  const {
    stepUp: label,
    waiting,
    stopped,
    impossible,
    steppedUp: done,
  } = messagesOf(locale)['sign-in'].passkeys
  return (
    <>
      <CodeField
        name="code"
        label={t('fields.freshCode')}
        hint={t('fields.freshCodeHint')}
        inputMode="numeric"
      />
      <PasskeyStepUp
        base={`/${locale}/desk/account/step-up`}
        words={{ label, waiting, stopped, impossible, done }}
      />
    </>
  )
}
