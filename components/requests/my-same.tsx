import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { MyOther, MyRequest } from '#lib/domain/requests/my-request.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type MySameProps = {
  locale: Locale
  facts: Pick<MyRequest, 'kind' | 'status' | 'disputed'>
  /** What the same mailbox confirmed: whoever has not proven it learns of none. */
  others: readonly MyOther[]
}

/** The same was asked twice: both stand, and the person decides. */
export function MySame({ locale, facts, others }: MySameProps) {
  const same = others.filter(({ kind, status }) => kind === facts.kind && status !== 'closed')
  if (same.length === 0 || facts.status === 'closed' || facts.disputed) return null
  const t = translatorFor(locale, 'my-request')
  const references = new Intl.ListFormat(locale).format(same.map(({ reference }) => reference))
  return (
    <Notice tone="info" title={t('find.same')} toneWord={messagesOf(locale).site.toneWords.info}>
      <p>{t('find.sameText', { references })}</p>
    </Notice>
  )
}
