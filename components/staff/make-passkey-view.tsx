import { PasskeyButton } from '#components/staff/passkey-button.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type MakePasskeyProps = { locale: Locale; question: string; name: string }

/** The device makes the passkey, once its owner showed themselves to it. */
export function MakePasskeyView({ locale, question, name }: MakePasskeyProps) {
  const t = translatorFor(locale, 'sign-in')
  const { make: label, waiting, stopped, impossible } = messagesOf(locale)['sign-in'].passkeys
  return (
    <div className="max-w-column">
      <BackLink href={`/${locale}/desk/account/passkeys`} label={t('passkeys.title')} />
      <PageHeader title={t('passkeys.makeTitle')} lead={t('passkeys.makeLead', { name })} />
      <form method="post" action={`/${locale}/desk/account/passkeys/new/send`} className="space-y-3">
        <PasskeyButton from={{ question }} words={{ label, waiting, stopped, impossible }} />
      </form>
    </div>
  )
}
