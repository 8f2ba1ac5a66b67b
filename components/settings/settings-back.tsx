import { BackLink } from '#components/ui/back-link.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type SettingsBackProps = {
  locale: Locale
  /** Whoever looks has the room of settings to go back to. */
  managesSettings: boolean
}

/** The way back from a setting that leads may change as well: to all settings, or to the requests for who has no such room. */
export function SettingsBack({ locale, managesSettings }: SettingsBackProps) {
  return managesSettings ? (
    <BackLink href={`/${locale}/desk/settings`} label={translatorFor(locale, 'settings')('back')} />
  ) : (
    <BackLink href={`/${locale}/desk`} label={translatorFor(locale, 'desk')('backToQueue')} />
  )
}
