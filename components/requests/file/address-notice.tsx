import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type AddressNoticeProps = { locale: Locale; zone: string; file: CaseFile }

/** To staff: the address is changing, was just changed, or its change was stopped; and what waits for it (SR-068). */
export function AddressNotice({ locale, zone, file }: AddressNoticeProps) {
  const t = translatorFor(locale, 'casefile')
  const { address, actions, reference } = file
  const { toneWords } = messagesOf(locale).site
  if (address.code === 'settled') return null
  if (address.code === 'asked')
    return (
      <Notice tone="info" title={t('notices.addressAskedTitle')} toneWord={toneWords.info}>
        <p>{t('notices.addressAskedText')}</p>
      </Notice>
    )
  if (address.code === 'held') {
    const moment = momentText(address.until, zone, locale)
    return (
      <Notice tone="warning" title={t('notices.addressHeldTitle')} toneWord={toneWords.warning}>
        <p>{t('notices.addressHeldText', { moment })}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="danger" title={t('notices.addressFrozenTitle')} toneWord={toneWords.danger}>
      <p>{t('notices.addressFrozenText')}</p>
      {actions.includes('settle-address') ? (
        <p>
          <a href={`/${locale}/desk/requests/${reference}/settle-address`}>{t('notices.addressSettle')}</a>
        </p>
      ) : null}
    </Notice>
  )
}
