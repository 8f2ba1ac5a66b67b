import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** That a setting was saved, and counts from now on. */
export function SavedNotice({ locale }: { locale: Locale }) {
  const { success } = messagesOf(locale).site.toneWords
  return <Notice tone="success" title={translatorFor(locale, 'settings')('saved')} toneWord={success} live />
}
