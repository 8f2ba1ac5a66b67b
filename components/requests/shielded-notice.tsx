import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** To whoever said that a case is about themselves: it is gone from their eyes, and was no mistake. */
export function ShieldedNotice({ locale }: { locale: Locale }) {
  const title = translatorFor(locale, 'shields')('doneMe')
  return (
    <div className="mb-5">
      <Notice tone="success" title={title} toneWord={messagesOf(locale).site.toneWords.success} live />
    </div>
  )
}
