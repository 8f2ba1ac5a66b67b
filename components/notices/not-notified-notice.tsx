import { ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type NotNotifiedProps = { locale: Locale; file: Pick<CaseFile, 'reference' | 'notNotified' | 'status'> }

/** That the person has not got what the law wants them to have, and the way to put that right. */
export function NotNotifiedNotice({ locale, file }: NotNotifiedProps) {
  const { notNotified, reference, status } = file
  if (!notNotified) return null
  const t = translatorFor(locale, 'notices')
  const kinds = translatorFor(locale, 'outbox')
  const { danger } = messagesOf(locale).site.toneWords
  return (
    <Notice tone="danger" title={t('title')} toneWord={danger}>
      <p>{t(notNotified.waits ? 'waits' : status === 'closed' ? 'closedText' : 'openText')}</p>
      {notNotified.notices.map(({ mailId, kind }) => (
        <div key={mailId} className="space-y-2">
          <p className="font-semibold">{kinds(`kinds.${kind}`)}</p>
          <ButtonRow>
            <ButtonLink href={`/${locale}/desk/requests/${reference}/notices/${mailId}`}>
              {t('putRight')}
            </ButtonLink>
          </ButtonRow>
        </div>
      ))}
    </Notice>
  )
}
