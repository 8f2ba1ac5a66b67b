import { QuickExit } from '#components/site/quick-exit.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** The way out at once, for people who share a device. */
export function ExitBar({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'site')
  return <QuickExit label={t('exit')} hint={t('exitHint')} signOut={`/${locale}/my-request/sign-out`} />
}
