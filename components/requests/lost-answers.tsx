import { ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type GoneProps = { locale: Locale /** This browser filed a request before. */; filed: boolean }

/** What a page of the form says when there are no answers it could go on with. */
export function AnswersGone({ locale, filed }: GoneProps) {
  const t = translatorFor(locale, 'request')
  return (
    <>
      <PageHeader title={t('gone.title')} lead={t('gone.lead')} />
      <ButtonRow>
        <ButtonLink href={`/${locale}/request/kind`}>{t('gone.start')}</ButtonLink>
        {filed ? (
          <ButtonLink href={`/${locale}/request/sent`} variant="secondary">
            {t('gone.sent')}
          </ButtonLink>
        ) : null}
      </ButtonRow>
    </>
  )
}

/** Above the first question, when an answer came in after the earlier ones were destroyed. */
export function AnswersLost({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'request')
  return (
    <div className="mb-8">
      <Notice tone="warning" title={t('lost.title')} toneWord={messagesOf(locale).site.toneWords.warning}>
        <p>{t('lost.text')}</p>
      </Notice>
    </div>
  )
}
