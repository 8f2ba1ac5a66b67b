import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { MyRequest } from '#lib/domain/requests/my-request.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type MyAddressProps = {
  locale: Locale
  facts: Pick<MyRequest, 'address'>
  operator: { email: string; zone: string }
  /** It was confirmed a moment ago. */
  isDone: boolean
}

/** A change of the address that is under way, on hold or stopped, and what waits for it. */
export function MyAddress({ locale, facts: { address }, operator, isDone }: MyAddressProps) {
  const t = translatorFor(locale, 'address')
  const { toneWords } = messagesOf(locale).site
  if (address.code === 'settled') return null
  if (address.code === 'frozen')
    return (
      <Notice tone="warning" title={t('frozen')} toneWord={toneWords.warning}>
        <p>{t('frozenText', { email: operator.email })}</p>
      </Notice>
    )
  if (address.code === 'held')
    return (
      <Notice
        tone={isDone ? 'success' : 'info'}
        title={t(isDone ? 'done' : 'held')}
        toneWord={isDone ? toneWords.success : toneWords.info}
        live={isDone}
      >
        <p>{t('heldText', { moment: momentText(address.until, operator.zone, locale) })}</p>
      </Notice>
    )
  return (
    <Notice tone="info" title={t('waiting')} toneWord={toneWords.info}>
      <p>
        <a href={`/${locale}/my-request/address`}>{t('goOn')}</a>
      </p>
    </Notice>
  )
}
