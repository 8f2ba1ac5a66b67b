import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { isBelow } from '#lib/domain/verification/case-identity.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type TooLittleShownProps = {
  locale: Locale
  file: CaseFile
  /** What cannot be done before: the request granted, or files handed out. */
  before: 'title' | 'filesTitle'
}

/** Before data go out: that too little is shown of who asks, and where to see what is missing. */
export function TooLittleShown({ locale, file, before }: TooLittleShownProps) {
  const t = translatorFor(locale, 'identity')
  if (!isBelow(file.identity)) return null
  return (
    <Notice tone="warning" title={t(`below.${before}`)} toneWord={messagesOf(locale).site.toneWords.warning}>
      <p>
        {t('below.text')}{' '}
        <a href={`/${locale}/desk/requests/${file.reference}#identity`}>{t('below.link')}</a>
      </p>
    </Notice>
  )
}
