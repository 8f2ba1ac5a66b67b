import { CodeField } from '#components/forms/code-field.tsx'
import { Details } from '#components/ui/details.tsx'
import { QrCode } from '#components/ui/qr-code.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type AuthenticatorSetupProps = { locale: Locale; authenticator: { uri: string; groups: readonly string[] } }

/** Scan, or type the key; then prove that it worked with a code. */
export function AuthenticatorSetup({ locale, authenticator }: AuthenticatorSetupProps) {
  const t = translatorFor(locale, 'staff')
  return (
    <div className="space-y-4">
      <p>{t('authenticator.scan')}</p>
      <QrCode text={authenticator.uri} label={t('authenticator.picture')} />
      <Details summary={t('authenticator.type')}>
        <p>{t('authenticator.typeLead')}</p>
        <p>
          <span className="block text-small text-soft">{t('authenticator.key')}</span>
          <span dir="ltr" className="flex flex-wrap gap-x-3 font-mono font-semibold">
            {authenticator.groups.map((group, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the groups never move
              <span key={at}>{group}</span>
            ))}
          </span>
        </p>
      </Details>
      <p>{t('authenticator.tryIt')}</p>
      <CodeField name="code" label={t('fields.newCode')} inputMode="numeric" />
    </div>
  )
}
