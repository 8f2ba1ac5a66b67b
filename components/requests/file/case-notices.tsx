import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** What must be known before anything is written: a disowned request, a mailbox nobody confirmed. */
export function CaseNotices({ locale, file }: { locale: Locale; file: CaseFile }) {
  const t = translatorFor(locale, 'casefile')
  const { toneWords } = messagesOf(locale).site
  if (file.disputedAt)
    return (
      <Notice tone="danger" title={t('notices.disputedTitle')} toneWord={toneWords.danger}>
        <p>{t('notices.disputedText')}</p>
      </Notice>
    )
  if (file.confirmedAt || file.status === 'unconfirmed' || file.erasedAt) return null
  return (
    <Notice tone="warning" title={t('notices.unconfirmedTitle')} toneWord={toneWords.warning}>
      <p>{t('notices.unconfirmedText')}</p>
    </Notice>
  )
}
