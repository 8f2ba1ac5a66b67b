import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** The mail server is there and refuses; told before a whole day without mail is. */
export function MailFailing({ locale, since }: { locale: Locale; since: string }) {
  const t = translatorFor(locale, 'deliverability')
  return (
    <Notice
      tone="warning"
      title={t('failing', { since })}
      toneWord={messagesOf(locale).site.toneWords.warning}
    >
      <p>
        {t('failingText')} <a href={`/${locale}/desk/outbox`}>{t('toOutbox')}</a>
      </p>
    </Notice>
  )
}

/** The canary: mail leaves, and hardly anybody acts on it. */
export function ConfirmationsDropped(props: { locale: Locale; used: number; sent: number }) {
  const { locale, used, sent } = props
  const t = translatorFor(locale, 'deliverability')
  return (
    <Notice
      tone="danger"
      title={t('canary', { used, sent })}
      toneWord={messagesOf(locale).site.toneWords.danger}
    >
      <p>
        {t('canaryText')} <a href={`/${locale}/desk/outbox`}>{t('toOutbox')}</a>
      </p>
    </Notice>
  )
}
