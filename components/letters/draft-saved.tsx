import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** After somebody kept a draft. */
export function DraftSaved({ locale }: { locale: Locale }) {
  const { success } = messagesOf(locale).site.toneWords
  return (
    <Notice tone="success" title={translatorFor(locale, 'letters')('draft.saved')} toneWord={success} live />
  )
}
